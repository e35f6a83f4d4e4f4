package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.kauppa.web.catalog.entity.PriceRange;
import org.kauppa.web.language.Texts;

/** What filters are called. */
@RequestScoped
public class FilterLabels {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal ONE = BigDecimal.ONE;

    @Inject
    private Texts texts;

    @Inject
    private CategoryNames categories;

    String words(String words) {
        return texts.of("catalog.filter.words", words);
    }

    String category(String category) {
        return categories.of(category);
    }

    String available() {
        return texts.of("catalog.filter.available");
    }

    /** {@code €2 to €5} for 2.00 to 4.99: what ends with 99 cents means the euro after it. */
    String price(PriceRange range) {
        var end = range.max() == null ? null : wholeEuroAfter(range.max());
        if (end == null) {
            return texts.of("catalog.price.over", range.min());
        }
        return range.min() == null
                ? texts.of("catalog.price.under", end)
                : texts.of("catalog.price.between", range.min(), end);
    }

    private static BigDecimal wholeEuroAfter(BigDecimal max) {
        var next = max.add(CENT);
        return next.remainder(ONE).signum() == 0 ? next : max;
    }
}
