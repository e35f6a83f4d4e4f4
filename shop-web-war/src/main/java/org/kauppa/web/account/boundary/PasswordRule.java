package org.kauppa.web.account.boundary;

/** Says why users does not take a new password; users alone decides that. */
final class PasswordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    private PasswordRule() {}

    /** What to change about a password that was refused. */
    static String explain(String refused) {
        if (refused.length() < SHORTEST) {
            return "This password is too short. Use at least " + SHORTEST + " characters.";
        }
        if (refused.length() > LONGEST) {
            return "This password is too long. Use at most " + LONGEST + " characters.";
        }
        return "This password is too easy to guess: many people use it, or it contains your username or the shop's name."
                + " Choose another one.";
    }
}
