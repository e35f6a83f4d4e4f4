package org.kauppa.web.catalog.entity;

import java.util.Arrays;

/** The orders in which the catalogue can be read. */
public enum SortOrder {
    /** As the shop arranged it. */
    SHOP("id", "Our selection"),
    /** By name. */
    NAME("name", "Name"),
    /** Cheapest first. */
    CHEAPEST("price", "Price, low to high"),
    /** Dearest first. */
    DEAREST("-price", "Price, high to low");

    private final String parameter;
    private final String label;

    SortOrder(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
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

    /** Its name for people. */
    public String label() {
        return label;
    }
}
