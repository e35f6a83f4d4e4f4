package org.kauppa.systemtests.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a workload takes place.
 *
 * @param instances the names of the addresses that may be asked
 * @param shared products that everybody buys
 * @param own products that one shopper buys alone, in the order of {@link #SHOPPERS}
 */
record Stage(List<String> instances, List<Long> shared, List<Long> own) {

    static final String ADMIN = "admin";

    /** The account of each shopper; null is a guest. */
    static final List<String> SHOPPERS = Arrays.asList("edgars", "edgars", "simon", "simon", "veli", null, null);

    private static final int SHARED = 5;
    private static final int UNITS_OF_SHARED = 12;
    private static final int UNITS_OF_OWN = 6;

    /** Takes as many products as it needs. */
    static Stage of(List<String> instances, List<Long> products) {
        return new Stage(instances, products.subList(0, SHARED), products.subList(SHARED, SHARED + SHOPPERS.size()));
    }

    /** Products that everybody buys and the one of this shopper. */
    List<Long> productsFor(int shopper) {
        var products = new ArrayList<>(shared);
        products.add(own.get(shopper));
        return products;
    }

    /** How many units of each product there shall be at the beginning: so few that many purchases are refused. */
    Map<Long, Integer> units() {
        var units = new TreeMap<Long, Integer>();
        shared.forEach(product -> units.put(product, UNITS_OF_SHARED));
        own.forEach(product -> units.put(product, UNITS_OF_OWN));
        return units;
    }
}
