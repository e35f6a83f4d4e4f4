package org.kauppa.web.layout;

import java.util.List;
import java.util.Map;

/**
 * Something the next page has to tell the shopper.
 *
 * @param kind how it is meant
 * @param text one or two sentences
 * @param details more, one by one; empty for none
 * @param offer what the shopper may do about it at once, or null
 */
public record Notice(Kind kind, String text, List<String> details, Offer offer) {

    /**
     * A form of one button.
     *
     * @param label of the button
     * @param action the path that the form is sent to
     * @param fields what it sends, by name
     */
    public record Offer(String label, String action, Map<String, String> fields) {}

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
