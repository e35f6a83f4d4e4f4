package org.kauppa.systemtests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks at pages finds what is wrong, and nothing where nothing is. */
class PageChecksTest {

    private static final String HEAD = "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>";

    /** Reading its own rules takes it seconds. */
    private static final HtmlChecker CHECKER = new HtmlChecker();

    @Test
    void acceptValidPagesAsFaceletsWritesThem() {
        assertThat(CHECKER.complaintsAboutPage(HEAD + "<p>One<br />two</p></body></html>"))
                .isEmpty();
    }

    @Test
    void findInvalidHtml() {
        assertThat(CHECKER.complaintsAboutPage(HEAD + "<ul><p>One</p></ul></body></html>"))
                .singleElement()
                .asString()
                .contains("“p”", "“ul”");
    }

    @Test
    void findInvalidStyles() {
        assertThat(CHECKER.complaintsAboutStyles("p { color: red; }\n")).isEmpty();
        assertThat(CHECKER.complaintsAboutStyles("p {\n  colour: red; }\n"))
                .singleElement()
                .asString()
                .contains("line 3", "colour");
    }

    @Test
    void findStylesAndScriptsInsidePages() {
        assertThat(Inline.in(HEAD + "<script src=\"/a.js\" defer=\"defer\"></script><p class=\"on\">style=\"a\"</p>"))
                .isEmpty();
        assertThat(Inline.in("<script>go()</script>")).containsExactly("<script>");
        assertThat(Inline.in("<style>p { color: red; }</style>")).isNotEmpty();
        assertThat(Inline.in("<p style=\"color: red\">")).isNotEmpty();
        assertThat(Inline.in("<button class=\"a\" onclick=\"go()\">")).isNotEmpty();
        assertThat(Inline.in("<a href=\"javascript:go()\">")).isNotEmpty();
    }
}
