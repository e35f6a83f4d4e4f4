package org.kauppa.web.cart.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.web.security.RandomId;

/**
 * The cart as the shopper's browser keeps it: what is in it, and which cart it is. A cart is ordered once: it begins with
 * the first product that is put in, and ends when it is ordered or empty; what is left then begins another. By its id it
 * can be told whether what was bought has been taken out already, however often the answer to a purchase comes.
 *
 * @param id unguessable, as the keys of its purchases are made of it
 * @param round how often a purchase of it was refused for good, so that the next one is not taken for the same
 */
public record KeptCart(String id, int round, Cart lines) {

    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9_-]{22})\\.(\\d{1,9})\\.(1(?:\\..{1,2700})?)");

    /** A cart that begins with these lines. */
    public static KeptCart begin(Cart lines) {
        return new KeptCart(RandomId.make(), 0, lines);
    }

    /** The cart of that text; empty when the text is none. */
    public static Optional<KeptCart> parse(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new KeptCart(parts.group(1), Integer.parseInt(parts.group(2)), Cart.parse(parts.group(3))))
                : Optional.empty();
    }

    /** The cart as text that a cookie may hold: id, round and the text of its lines. */
    public String text() {
        return id + "." + round + "." + lines.text();
    }

    /** The same cart with other lines; another one when nothing is left, so that no old form can order what was in it. */
    public KeptCart with(Cart changed) {
        return changed.isEmpty() && !lines.isEmpty() ? begin(changed) : new KeptCart(id, round, changed);
    }

    /** After an order of the cart of that id: another cart, of what was not bought; the same one if it is not that cart. */
    public KeptCart ordered(String orderedId, Cart bought) {
        return id.equals(orderedId) ? begin(lines.minus(bought)) : this;
    }

    /** After a purchase in that round of the cart of that id was refused for good, which is told again and again. */
    public KeptCart refused(String refusedId, int refusedRound) {
        return id.equals(refusedId) && round == refusedRound ? new KeptCart(id, round + 1, lines) : this;
    }
}
