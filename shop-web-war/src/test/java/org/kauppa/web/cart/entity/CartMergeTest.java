package org.kauppa.web.cart.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CartMergeTest {

    private static final int PRODUCTS = 6;

    private final KeptCart base = KeptCart.begin(Cart.EMPTY.plus(1, 2).plus(2, 5));

    @Test
    void takesWhatWasChangedOnOneSide() {
        var ours = base.with(base.lines().with(1, 3).plus(3, 1));
        var theirs = base.with(base.lines().with(2, 0).plus(4, 4));

        assertThat(merged(base, ours, theirs).lines().holdsTheSameAs(lines("1.1:3.3:1.4:4")))
                .isTrue();
    }

    @Test
    void takesTheLargerQuantityOfWhatWasChangedOnBothSides() {
        assertThat(merged(
                                base,
                                base.with(base.lines().with(1, 7)),
                                base.with(base.lines().with(1, 4)))
                        .lines()
                        .quantityOf(1))
                .isEqualTo(7);
        assertThat(merged(
                                base,
                                base.with(base.lines().with(1, 0)),
                                base.with(base.lines().with(1, 4)))
                        .lines()
                        .quantityOf(1))
                .isEqualTo(4);
    }

    @Test
    void isTheCartOfUsersInItsOwnOrderWhenThatSaysTheSame() {
        var theirs = new KeptCart(base.id(), 0, lines("1.2:5.1:2"));

        assertThat(merged(null, base, theirs)).isEqualTo(theirs);
        assertThat(merged(base, base, theirs)).isEqualTo(theirs);
    }

    @Test
    void addsAGuestsCartWithoutAddingUp() {
        var guest = KeptCart.begin(lines("1.1:1.9:2"));

        var both = merged(null, guest, base);

        assertThat(both.id()).isEqualTo(base.id());
        assertThat(both.lines().text()).isEqualTo("1.1:2.2:5.9:2");
        assertThat(merged(null, guest, both)).isEqualTo(both);
    }

    @Test
    void aGuestsCartGoesOnAsItIsWhereThereWasNone() {
        var guest = KeptCart.begin(lines("1.1:1"));

        assertThat(merged(null, guest, KeptCart.begin(Cart.EMPTY))).isEqualTo(guest);
    }

    @Test
    void endsWithTheOrderMadeElsewhereAndKeepsWhatWasPutInMeanwhile() {
        var theirs = base.ordered(base.id(), base.lines());
        var ours = base.with(base.lines().with(1, 3).plus(7, 1));

        var merged = merged(base, ours, theirs);

        assertThat(merged.id()).isEqualTo(theirs.id());
        assertThat(merged.lines().text()).isEqualTo("1.1:1.7:1");
    }

    @Test
    void tellsAnOrderMadeHereAndKeepsWhatWasPutInElsewhere() {
        var ours = base.ordered(base.id(), base.lines());
        var theirs = base.with(base.lines().with(1, 1).plus(7, 1));

        var merged = merged(base, ours, theirs);

        assertThat(merged.id()).isEqualTo(ours.id());
        assertThat(merged.lines().text()).isEqualTo("1.7:1");
    }

    @Test
    void isOneCartAgainAfterBothHaveOrderedIt() {
        var ours = base.ordered(base.id(), base.lines());
        var theirs = base.ordered(base.id(), base.lines());

        assertThat(merged(base, ours, theirs)).isEqualTo(theirs);
    }

    @Test
    void staysTheCartThatMayHaveBeenOrdered() {
        var guest = KeptCart.begin(lines("1.9:2"));

        assertThat(new CartMerge(Optional.empty(), guest, base, true).result().id())
                .isEqualTo(guest.id());
        assertThat(new CartMerge(Optional.empty(), guest, base, false).result().id())
                .isEqualTo(base.id());
    }

    @Test
    void isInTheLaterRound() {
        var refused = base.refused(base.id(), 0);

        assertThat(merged(base, base, refused).round()).isEqualTo(1);
        assertThat(merged(base, refused, base).round()).isEqualTo(1);
    }

    @RepeatedTest(200)
    void changesNothingWhenItIsDoneAgain(RepetitionInfo number) {
        var any = new Any(number);
        var merged = merged(any.base, any.ours, any.theirs);

        // Users did not take it, or the answer was lost: the next try starts from one of these.
        assertThat(merged(any.base, any.ours, merged)).isEqualTo(merged);
        assertThat(merged(merged, merged, merged)).isEqualTo(merged);
        assertThat(merged(null, merged, merged)).isEqualTo(merged);
        assertThat(merged(null, any.ours, merged(null, any.ours, any.theirs)))
                .isEqualTo(merged(null, any.ours, any.theirs));
    }

    @RepeatedTest(200)
    void holdsTheSameWhoeverMerges(RepetitionInfo number) {
        var any = new Any(number);

        assertThat(merged(any.base, any.ours, any.theirs)
                        .lines()
                        .holdsTheSameAs(merged(any.base, any.theirs, any.ours).lines()))
                .isTrue();
    }

    @RepeatedTest(200)
    void losesNothingThatWasPutInAndInventsNothing(RepetitionInfo number) {
        var any = new Any(number);
        var merged = merged(any.base, any.ours, any.theirs).lines();

        for (var id = 1L; id <= PRODUCTS; id++) {
            var before = any.base.lines().quantityOf(id);
            var ours = any.ours.lines().quantityOf(id);
            var theirs = any.theirs.lines().quantityOf(id);
            assertThat(merged.quantityOf(id))
                    .as("product %s of %s", id, any)
                    .isLessThanOrEqualTo(Math.max(0, ours) + Math.max(0, theirs))
                    .isGreaterThanOrEqualTo(Math.min(ours, theirs) < before ? 0 : Math.max(ours, theirs) - before);
        }
    }

    @RepeatedTest(50)
    void takesTheOtherSideWhereNothingWasChanged(RepetitionInfo number) {
        var any = new Any(number);

        assertThat(merged(any.base, any.base, any.theirs)).isEqualTo(any.theirs);
        assertThat(merged(any.base, any.ours, any.base).lines().holdsTheSameAs(any.ours.lines()))
                .isTrue();
    }

    private static KeptCart merged(KeptCart base, KeptCart ours, KeptCart theirs) {
        return new CartMerge(Optional.ofNullable(base), ours, theirs, false).result();
    }

    private static Cart lines(String text) {
        return Cart.parse(text);
    }

    /** A cart, and two that it became by changes and orders; the same for the same number. */
    private static final class Any {

        private final Random random;
        private final KeptCart base;
        private final KeptCart ours;
        private final KeptCart theirs;

        Any(RepetitionInfo number) {
            random = new Random(number.getCurrentRepetition());
            base = KeptCart.begin(changed(Cart.EMPTY));
            ours = after(base);
            theirs = after(base);
        }

        private KeptCart after(KeptCart cart) {
            var changed = cart.with(changed(cart.lines()));
            return random.nextInt(3) == 0 ? changed.ordered(cart.id(), cart.lines()) : changed;
        }

        private Cart changed(Cart cart) {
            return LongStream.rangeClosed(1, PRODUCTS)
                    .filter(id -> random.nextBoolean())
                    .boxed()
                    .reduce(cart, (lines, id) -> lines.with(id, random.nextInt(5)), (first, second) -> second);
        }

        @Override
        public String toString() {
            return "base " + base.text() + ", ours " + ours.text() + ", theirs " + theirs.text();
        }
    }
}
