package org.kauppa.products.catalog.control;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.kauppa.products.catalog.entity.Cursor;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.Sorting;

/** Writes one query of the catalogue in JPQL; every value is a parameter. */
public final class ProductSearch {

    private final StringJoiner conditions = new StringJoiner(" and ", " where p.deletedAt is null and ", "")
            .setEmptyValue(" where p.deletedAt is null");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final ProductQuery query;

    /** A search for what {@code query} wants. */
    public ProductSearch(ProductQuery query) {
        this.query = query;
        query.words().forEach(this::mustContain);
        query.category().ifPresent(category -> add("p.category = :category", Map.of("category", category)));
        query.after().ifPresent(this::mustComeAfter);
    }

    /** The products, and one more than the limit when there are more. */
    public List<ProductDetails> run(EntityManager store) {
        var jpql = ProductDetails.SELECT + conditions + " order by "
                + query.sorting().orderBy();
        var search = store.createQuery(jpql, ProductDetails.class).setMaxResults(query.limit() + 1);
        parameters.forEach(search::setParameter);
        return search.getResultList();
    }

    private void mustComeAfter(Cursor cursor) {
        var last = cursor.sorting() == Sorting.ID
                ? Map.<String, Object>of("lastId", cursor.lastId())
                : Map.of("lastKey", cursor.lastKey(), "lastId", cursor.lastId());
        add(cursor.sorting().isAfter(), last);
    }

    private void mustContain(String word) {
        var name = "word" + parameters.size();
        var pattern = "%" + word.replaceAll("[!%_]", "!$0") + "%";
        add(
                "(p.name like :%1$s escape '!' or p.description like :%1$s escape '!')".formatted(name),
                Map.of(name, pattern));
    }

    private void add(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
    }
}
