package org.kauppa.web.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the shop speaks. The first is the one for those who understand none of them. */
public enum Language {
    /** English, with amounts and dates as written in Ireland: in euro. */
    ENGLISH("en", "English", Locale.forLanguageTag("en-IE")),
    /** Finnish. */
    FINNISH("fi", "Suomi", Locale.forLanguageTag("fi-FI"));

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language's tag (BCP 47): {@code fi}. */
    public String tag() {
        return tag;
    }

    /** How those who speak it call it: {@code Suomi}. */
    public String ownName() {
        return ownName;
    }

    /** How numbers, amounts and dates are written in it. */
    public Locale locale() {
        return locale;
    }

    /** The language of that tag; empty when the shop does not speak it. */
    public static Optional<Language> tagged(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /**
     * The language that suits best who prefers these, by RFC 4647 section 3.4 (lookup).
     *
     * @param accepted the content of an Accept-Language header (RFC 9110 section 12.5.4); null or nonsense prefers nothing
     */
    static Language preferred(String accepted) {
        var tags = Stream.of(values()).map(Language::tag).toList();
        return tagged(Locale.lookupTag(ranges(accepted), tags)).orElse(ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        if (accepted == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of(); // what is not a header of that kind says nothing of a language
        }
    }
}
