package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.kauppa.web.language.Language;
import org.kauppa.web.language.PageLanguage;

/** Writes amounts of money in the language of the page: {@code €1,234.50}, {@code 1 234,50 €}. */
@Named
@RequestScoped
public class Money {

    @Inject
    private PageLanguage language;

    /** The amount in EUR, with two decimals. */
    public String format(BigDecimal amount) {
        return inEuro(amount, language.get().locale());
    }

    /** As {@link #format}, in English. */
    public static String inEuro(BigDecimal amount) {
        return inEuro(amount, Language.ENGLISH.locale());
    }

    static String inEuro(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }
}
