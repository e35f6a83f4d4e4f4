package org.kauppa.web.layout;

/**
 * Something the next page has to tell the shopper.
 *
 * @param kind how it is meant
 * @param text one or two sentences
 */
public record Notice(Kind kind, String text) {

    /** How a notice is meant. */
    public enum Kind {
        /** It was done. */
        DONE,
        /** It was not done, and why. */
        PROBLEM
    }

    /** Whether something was not done. */
    public boolean isProblem() {
        return kind == Kind.PROBLEM;
    }
}
