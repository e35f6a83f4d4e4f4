package org.kauppa.web.cart.entity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.LongToIntFunction;

/**
 * One cart from two copies of it that were changed apart: the one in this browser and the one that users keeps for all browsers
 * of a shopper.
 *
 * <p>A product that was changed on one side only is as it is there; on both sides, the larger quantity counts. A cart that has
 * ended on one side, because it was ordered or emptied, has ended on both; what the other side has put in since then is in
 * the cart after it too. Copies without anything in common, such as a guest's cart and the one of the account, are put together with
 * the larger quantity of each product. Nothing is ever added up, so merging again, as happens when an answer was lost, changes nothing.
 *
 * @param base what both were when they were the same the last time; empty when they never were
 * @param ours as it is in this browser
 * @param theirs as it is in users
 * @param oursMayBeOrdered whether our cart was sent to be ordered, and nobody knows yet what came of that: then it stays that cart
 */
public record CartMerge(Optional<KeptCart> base, KeptCart ours, KeptCart theirs, boolean oursMayBeOrdered) {

    /** The cart that both become; equal to {@code theirs}, with the order of its lines, when there is nothing to tell users. */
    public KeptCart result() {
        var identity = identity();
        var round = ours.id().equals(theirs.id()) ? Math.max(ours.round(), theirs.round()) : identity.round();
        return new KeptCart(identity.id(), round, lines());
    }

    private KeptCart identity() {
        if (theyGoOnFrom(base)) {
            return ours;
        }
        if (weGoOnFrom(base)) {
            return theirs;
        }
        var onlyOursIsUsed = theirs.lines().isEmpty() && !ours.lines().isEmpty();
        return oursMayBeOrdered || onlyOursIsUsed ? ours : theirs;
    }

    private Cart lines() {
        if (weGoOnFrom(base) && theyGoOnFrom(base)) {
            return together(this::changedOnOneSide);
        }
        if (weGoOnFrom(base)) {
            return together(id -> Math.max(of(theirs, id), putIn(ours, id)));
        }
        if (theyGoOnFrom(base)) {
            return together(id -> Math.max(of(ours, id), putIn(theirs, id)));
        }
        return together(id -> Math.max(of(ours, id), of(theirs, id)));
    }

    private int changedOnOneSide(long id) {
        var before = of(base.orElseThrow(), id);
        if (of(ours, id) == before) {
            return of(theirs, id);
        }
        return of(theirs, id) == before ? of(ours, id) : Math.max(of(ours, id), of(theirs, id));
    }

    private int putIn(KeptCart side, long id) {
        return Math.max(0, of(side, id) - of(base.orElseThrow(), id));
    }

    private Cart together(LongToIntFunction quantity) {
        var ids = new LinkedHashSet<>(theirs.lines().ids());
        ids.addAll(ours.lines().ids());
        var merged = Cart.EMPTY;
        for (var id : ids) {
            merged = merged.with(id, quantity.applyAsInt(id));
        }
        // The key of an order follows from the lines as they stand: who has the same has them in the same order.
        if (merged.holdsTheSameAs(theirs.lines())) {
            return theirs.lines();
        }
        return merged.holdsTheSameAs(ours.lines()) ? ours.lines() : merged;
    }

    private boolean weGoOnFrom(Optional<KeptCart> before) {
        return before.filter(cart -> cart.id().equals(ours.id())).isPresent();
    }

    private boolean theyGoOnFrom(Optional<KeptCart> before) {
        return before.filter(cart -> cart.id().equals(theirs.id())).isPresent();
    }

    private static int of(KeptCart cart, long id) {
        return cart.lines().quantityOf(id);
    }
}
