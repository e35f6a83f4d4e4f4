package org.kauppa.products.catalog.control;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductSummary;

/** Reads products in one language. */
final class ProductRows {

    private ProductRows() {}

    /**
     * The products that meet the conditions, in an order, and at most so many.
     *
     * @param select the word, with hints where there are any
     */
    static List<ProductSummary> read(
            EntityManager store, String select, Language language, Conditions conditions, String order, int most) {
        var sql = select + " p.id, " + language.nameInSql() + ", " + language.descriptionInSql()
                + ", p.price, p.quantity, p.category, p.image, p.version from product p" + conditions + " order by "
                + order + " limit " + most;
        List<?> rows = conditions.fill(store.createNativeQuery(sql)).getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private static ProductSummary summary(Object[] row) {
        return new ProductSummary(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (BigDecimal) row[3],
                ((Number) row[4]).intValue(),
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue());
    }
}
