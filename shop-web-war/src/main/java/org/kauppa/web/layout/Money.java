package org.kauppa.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes amounts of money: {@code €1,234.50}. */
@Named
@ApplicationScoped
public class Money {

    /** The amount in EUR, with two decimals. */
    public String format(BigDecimal amount) {
        return inEuro(amount);
    }

    /** As {@link #format}, for messages. */
    public static String inEuro(BigDecimal amount) {
        return String.format(Locale.ENGLISH, "€%,.2f", amount);
    }
}
