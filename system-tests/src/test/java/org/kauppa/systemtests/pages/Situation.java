package org.kauppa.systemtests.pages;

import java.util.function.Consumer;

/**
 * A page as somebody can come to see it.
 *
 * @param name for whoever reads what is wrong with it
 * @param status that the page is answered with
 * @param shows what is only there when the page is as it was meant to be, by CSS
 * @param way how to get there, from any page
 */
record Situation(String name, int status, String shows, Consumer<Visitor> way) {

    /** A page that needs nothing but its address. */
    static Situation at(String path, String shows) {
        return new Situation(path, 200, shows, visitor -> visitor.open(path));
    }

    /** A page to which a way leads. */
    static Situation after(String name, String shows, Consumer<Visitor> way) {
        return new Situation(name, 200, shows, way);
    }

    /** A page that says what is wrong. */
    static Situation problem(int status, String path) {
        return new Situation(path, status, "main h1", visitor -> visitor.open(path));
    }

    @Override
    public String toString() {
        return name;
    }
}
