package org.kauppa.products.stock.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why staff changes a stock. */
public enum StockReason {
    /** Goods came in. */
    DELIVERY,
    /** Somebody counted. */
    COUNT,
    /** Broken, leaking, too old. */
    DAMAGE,
    /** A customer brought it back. */
    RETURN,
    /** Whatever the note says. */
    OTHER,
    /** Units came, and nobody said why. */
    RESTOCK,
    /** Units went, and nobody said why. */
    CORRECTION;

    /** The reason that a client names by {@code word}. */
    public static Optional<StockReason> named(String word) {
        return Arrays.stream(values())
                .filter(StockReason::canBeNamed)
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }

    /** The words for the reasons that a client can name, with commas between them. */
    public static String words() {
        return Arrays.stream(values())
                .filter(StockReason::canBeNamed)
                .map(StockReason::word)
                .collect(Collectors.joining(", "));
    }

    /** The reason when nobody names one. */
    public static StockReason unnamed(int change) {
        return change > 0 ? RESTOCK : CORRECTION;
    }

    /** The word for it in the ledger and towards clients. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean canBeNamed() {
        return this != RESTOCK && this != CORRECTION;
    }
}
