package org.kauppa.systemtests.history;

import java.time.Duration;

/** Somebody who uses the shop in a thread of its own. */
interface Participant {

    /** Does one thing. */
    void step();

    /**
     * Repeats what is still in doubt, now that nothing disturbs the shop any more. Only what carries a key can be repeated.
     *
     * @param limit when to give up
     */
    default void settle(Duration limit) {}
}
