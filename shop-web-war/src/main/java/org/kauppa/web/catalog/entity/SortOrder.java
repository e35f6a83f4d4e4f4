package org.kauppa.web.catalog.entity;

import java.util.Arrays;
import java.util.Locale;

/** The orders in which the catalogue can be read. */
public enum SortOrder {
    /** As the shop arranged it. */
    SHOP("id"),
    /** By name. */
    NAME("name"),
    /** Cheapest first. */
    CHEAPEST("price"),
    /** Dearest first. */
    DEAREST("-price");

    private final String parameter;

    SortOrder(String parameter) {
        this.parameter = parameter;
    }

    /** The order of that name in an address; the shop's own for any other. */
    static SortOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst()
                .orElse(SHOP);
    }

    /** Its name in addresses, ours and those of products. */
    public String parameter() {
        return parameter;
    }

    /** By what its texts are found. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
