package org.kauppa.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;

/**
 * What the shop says, in the language of the page at hand. Pages write {@code #{text.of('cart.heading')}}, with values for the
 * places {@code {0}}, {@code {1}} … of the text after the key. A text with places is a {@link MessageFormat}.
 */
@Named("text")
@RequestScoped
public class Texts {

    @Inject
    private TextFiles files;

    @Inject
    private PageLanguage language;

    /** The text of that key, or the other where there is none: for names of what comes from a service. */
    public String orElse(String key, String other) {
        return files.has(language.get(), key) ? of(key) : other;
    }

    /**
     * The text of that key.
     *
     * @param values for the places of the text; numbers are written as the language writes them
     * @throws IllegalArgumentException when there is no such text
     */
    public String of(String key, Object... values) {
        var text = files.text(language.get(), key);
        return values.length == 0
                ? text
                : new MessageFormat(text, language.get().locale()).format(values);
    }
}
