package org.kauppa.web.checkout.boundary;

import java.util.List;

/**
 * A refusal, or an open attempt, in words.
 *
 * @param heading how it stands with the order
 * @param summary what happened and what to do
 * @param details line by line, where lines are the matter
 */
public record Explanation(String heading, String summary, List<Detail> details) {

    /**
     * What is to say of one line.
     *
     * @param target of a link to that line; empty where the page has no such line
     */
    public record Detail(String text, String target) {}
}
