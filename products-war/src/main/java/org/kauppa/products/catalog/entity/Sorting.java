package org.kauppa.products.catalog.entity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The orders in which the catalogue can be listed; the id decides between equals, so that each is total. */
public enum Sorting {
    ID("id", "id", true, ProductDetails::id, Long::valueOf),
    NAME("name", "name", true, ProductDetails::name, text -> text),
    PRICE("price", "price", true, ProductDetails::price, Sorting::price),
    PRICE_DESCENDING("-price", "price", false, ProductDetails::price, Sorting::price);

    private final String parameter;
    private final String attribute;
    private final boolean ascending;
    private final Function<ProductDetails, Object> key;
    private final Function<String, Object> parser;

    Sorting(
            String parameter,
            String attribute,
            boolean ascending,
            Function<ProductDetails, Object> key,
            Function<String, Object> parser) {
        this.parameter = parameter;
        this.attribute = attribute;
        this.ascending = ascending;
        this.key = key;
        this.parser = parser;
    }

    /** The sorting that the query parameter {@code sort} names. */
    public static Optional<Sorting> named(String parameter) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.parameter.equals(parameter))
                .findFirst();
    }

    /** Its name in the query parameter {@code sort}. */
    public String parameter() {
        return parameter;
    }

    /** What the product is sorted by, as text. */
    public String keyOf(ProductDetails product) {
        return key.apply(product).toString();
    }

    /**
     * A key from its text.
     *
     * @throws IllegalArgumentException when the text is no key of this sorting
     */
    public Object parseKey(String text) {
        return parser.apply(text);
    }

    /** The order of {@code Product p} in JPQL. */
    public String orderBy() {
        return this == ID ? "p.id" : "p.%s %s, p.id".formatted(attribute, ascending ? "asc" : "desc");
    }

    /** The condition in JPQL that {@code Product p} comes after {@code :lastKey} and {@code :lastId}, of which the first may be missing. */
    public String isAfter() {
        if (this == ID) {
            return "p.id > :lastId";
        }
        return "(p.%1$s %2$s :lastKey or p.%1$s = :lastKey and p.id > :lastId)"
                .formatted(attribute, ascending ? ">" : "<");
    }

    /** As the column holds it: 1e999999999 is short, and a gigabyte when it is written out. */
    private static BigDecimal price(String text) {
        if (!text.matches("\\d{1,8}\\.\\d{2}")) {
            throw new IllegalArgumentException("Not a price");
        }
        return new BigDecimal(text);
    }
}
