package org.kauppa.systemtests.security;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of this run have told a service or heard from it, and no log may hold. */
final class Confidential {

    private static final Set<String> TEXTS = ConcurrentHashMap.newKeySet();

    private Confidential() {}

    /** Notes a text that is found nowhere by chance, and gives it back. */
    static String note(String text) {
        TEXTS.add(text);
        return text;
    }

    /** Everything noted so far. */
    static Set<String> all() {
        return Set.copyOf(TEXTS);
    }
}
