package org.kauppa.systemtests.browser;

/** A language that the shop speaks, as browsers ask for it. */
public enum Language {
    ENGLISH("en", "en-GB"),
    FINNISH("fi", "fi-FI");

    private final String tag;
    private final String locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As pages name it. */
    public String tag() {
        return tag;
    }

    String locale() {
        return locale;
    }
}
