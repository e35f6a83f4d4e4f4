package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.kauppa.web.language.PageLanguage;

/** Writes whole numbers in the language of the page: {@code 10,000}, {@code 10 000}. */
@Named
@RequestScoped
public class Numbers {

    @Inject
    private PageLanguage language;

    /** The number, in groups of three digits. */
    public String format(long number) {
        return NumberFormat.getIntegerInstance(language.get().locale()).format(number);
    }
}
