package org.kauppa.web.problems;

/**
 * What an error page says, by the keys of its texts.
 *
 * @param heading in a few words
 * @param text what it means for the shopper
 * @param wayText the way on that is offered
 * @param again whether that way is to ask for the same page once more, not to go to the front
 */
public record Trouble(String heading, String text, String wayText, boolean again) {

    private static final String HOME = "problems.way.home";

    /** What to say to an answer of that status. */
    static Trouble of(int status) {
        return switch (status) {
            case 400 -> new Trouble("problems.not-understood.heading", "problems.not-understood.text", HOME, false);
            case 403 ->
                new Trouble("problems.not-accepted.heading", "problems.not-accepted.text", "problems.way.reload", true);
            case 404 -> new Trouble("problems.not-there.heading", "problems.not-there.text", HOME, false);
            case 405 -> new Trouble("problems.not-possible.heading", "problems.not-possible.text", HOME, false);
            case 413 -> new Trouble("problems.too-large.heading", "problems.too-large.text", HOME, false);
            case 503 ->
                new Trouble("problems.unavailable.heading", "problems.unavailable.text", "problems.way.again", true);
            default -> new Trouble("problems.ours.heading", "problems.ours.text", HOME, false);
        };
    }
}
