package org.kauppa.systemtests.history;

import java.util.Optional;

/** A way into a shop. */
interface Door {

    /**
     * What goes in.
     *
     * @param instance which of the shop's addresses to ask
     * @param account who asks, null for a guest
     * @param seen the consistency token that the client got last
     */
    record Request(String instance, String account, Optional<String> seen, Asked asked) {}

    /**
     * What comes out.
     *
     * @param token the consistency token that came with it
     */
    record Reply(Outcome outcome, Optional<String> token) {}

    /** Asks once; whatever goes wrong is an outcome too. */
    Reply ask(Request request);
}
