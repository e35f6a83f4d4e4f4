package org.kauppa.web.account.control;

/** Users does not take a username or a password. */
public class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What users finds wrong. */
    public enum Reason {
        /** Somebody has that username already. */
        NAME_TAKEN,
        /** No account can have that username. */
        NAME_UNUSABLE,
        /** The new password is too short, too long or too easy to guess. */
        PASSWORD_WEAK,
        /** The present password is another one. */
        PASSWORD_WRONG
    }

    private final Reason reason;

    AccountRefused(Reason reason) {
        super("Account refused: " + reason);
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
