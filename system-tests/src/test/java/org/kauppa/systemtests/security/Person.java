package org.kauppa.systemtests.security;

import java.util.UUID;

/**
 * Somebody nobody else is.
 *
 * @param username of 13 characters
 * @param password long, random and not to be found in any log
 */
record Person(String username, String password) {

    /** Somebody new, without an account yet. */
    static Person unknown() {
        return new Person("p" + UUID.randomUUID().toString().substring(24), newPassword());
    }

    /** A password that nobody has had before. */
    static String newPassword() {
        return Confidential.note("Pw " + UUID.randomUUID());
    }
}
