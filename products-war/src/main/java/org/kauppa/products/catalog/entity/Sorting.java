package org.kauppa.products.catalog.entity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The orders in which the catalogue can be listed; the id decides between equals, so that each is total. */
public enum Sorting {
    ID("id", true, ProductSummary::id, Long::valueOf),
    NAME("name", true, ProductSummary::name, text -> text),
    PRICE("price", true, ProductSummary::price, Sorting::price),
    PRICE_DESCENDING("-price", false, ProductSummary::price, Sorting::price);

    private final String parameter;
    private final boolean ascending;
    private final Function<ProductSummary, Object> key;
    private final Function<String, Object> parser;

    Sorting(
            String parameter,
            boolean ascending,
            Function<ProductSummary, Object> key,
            Function<String, Object> parser) {
        this.parameter = parameter;
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
    public String keyOf(ProductSummary product) {
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

    /** The order of {@code product p} in SQL, by the names that it has in the language. */
    public String orderBy(Language language) {
        return this == ID ? "p.id" : "%s %s, p.id".formatted(column(language), ascending ? "asc" : "desc");
    }

    /** The condition in SQL that {@code product p} comes behind {@code last}, with a ? for each of its {@link #valuesOf}. */
    public String isAfter(Language language) {
        if (this == ID) {
            return "p.id > ?";
        }
        return "(%1$s %2$s ? or %1$s = ? and p.id > ?)".formatted(column(language), ascending ? ">" : "<");
    }

    /** The values for {@link #isAfter}, in its order. */
    public Object[] valuesOf(Cursor last) {
        return this == ID ? new Object[] {last.lastId()} : new Object[] {last.lastKey(), last.lastKey(), last.lastId()};
    }

    private String column(Language language) {
        return this == NAME ? language.nameInSql() : "p.price";
    }

    /** As the column holds it: 1e999999999 is short, and a gigabyte when it is written out. */
    private static BigDecimal price(String text) {
        if (!text.matches("\\d{1,8}\\.\\d{2}")) {
            throw new IllegalArgumentException("Not a price");
        }
        return new BigDecimal(text);
    }
}
