package org.kauppa.web.problems;

/**
 * What an error page says.
 *
 * @param heading in a few words
 * @param text what it means for the shopper
 * @param way the address of a way on
 * @param wayText what that way is
 */
public record Trouble(String heading, String text, String way, String wayText) {

    private static final String HOME = "Go to the catalogue";

    /** What to say to an answer of that status, given to a request for that address. */
    static Trouble of(int status, String address) {
        return switch (status) {
            case 400 ->
                new Trouble(
                        "We did not understand that",
                        "The address or form was not one of ours. Perhaps a link was cut short.",
                        "/",
                        HOME);
            case 403 ->
                new Trouble(
                        "This form was not accepted",
                        "We could not make sure that it came from a page of this shop in your browser, so nothing was"
                                + " changed. This happens when cookies are switched off, or when the page was open for a"
                                + " very long time. Load the page again and repeat what you did.",
                        address,
                        "Load the page again");
            case 404 ->
                new Trouble(
                        "There is nothing here",
                        "This page or product does not exist, or no longer does. Orders are shown to those who placed them"
                                + " only: sign in to see yours. A guest sees the latest order for one day, in the browser it"
                                + " was placed in.",
                        "/",
                        HOME);
            case 405 -> new Trouble("That cannot be done here", "This page can only be looked at.", "/", HOME);
            case 503 ->
                new Trouble(
                        "We cannot show this right now",
                        "The shop itself is open, but a part that this page needs does not answer: the catalogue, or the"
                                + " accounts. Your cart and your sign-in are kept. Please try again in a moment.",
                        address,
                        "Try again");
            default ->
                new Trouble(
                        "Something went wrong on our side",
                        "It is not your fault, and your cart is kept. Please try again; if it happens once more, the number"
                                + " below helps us to find out why.",
                        "/",
                        HOME);
        };
    }
}
