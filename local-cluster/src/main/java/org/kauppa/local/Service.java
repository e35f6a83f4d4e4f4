package org.kauppa.local;

/** The three components that are deployed as WARs, in the order of their ports. */
public enum Service {
    /** Catalogue, stock and orders. */
    PRODUCTS("products"),
    /** Accounts and sign-in. */
    USERS("users"),
    /** The storefront. */
    SHOP_WEB("shop-web");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** @return the name in {@code cluster.json}, in file names and in messages. */
    public String label() {
        return label;
    }

    /**
     * @param number 1 or more.
     * @return the name of one instance, such as {@code products-1}.
     */
    public String instance(int number) {
        return label + "-" + number;
    }
}
