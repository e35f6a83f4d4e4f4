package org.kauppa.systemtests.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The quantities that a product can have had, as far as one observer can tell.
 *
 * @param certain with all changes that must have happened
 * @param open changes that may have happened or not
 */
record PossibleStock(int certain, List<Integer> open) {

    /** Up to here each combination of open changes is looked at, beyond it only their bounds. */
    private static final int COMBINED = 12;

    /** The same, knowing that one of the open changes has happened. */
    PossibleStock knowing(int change) {
        var others = new ArrayList<>(open);
        return others.remove(Integer.valueOf(change)) ? new PossibleStock(certain + change, others) : this;
    }

    boolean contains(int quantity) {
        return open.size() <= COMBINED
                ? combinations().contains(quantity)
                : lowest() <= quantity && quantity <= highest();
    }

    /** The least that it can have been; below zero it never is. */
    int lowest() {
        return Math.max(
                0,
                certain + open.stream().mapToInt(change -> Math.min(0, change)).sum());
    }

    int highest() {
        return certain + open.stream().mapToInt(change -> Math.max(0, change)).sum();
    }

    private Set<Integer> combinations() {
        var sums = new HashSet<>(Set.of(certain));
        for (var change : open) {
            for (var sum : List.copyOf(sums)) {
                sums.add(sum + change);
            }
        }
        return sums;
    }

    @Override
    public String toString() {
        return open.isEmpty() ? Integer.toString(certain) : lowest() + " to " + highest();
    }
}
