package org.kauppa.web.catalog.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kauppa.web.catalog.entity.Category;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.catalog.entity.Search;
import org.kauppa.web.catalog.entity.Slice;
import org.kauppa.web.services.ServiceUnavailable;

/** The catalogue as the shop's pages use it. Every method throws {@link ServiceUnavailable} when products is down. */
@ApplicationScoped
public class Catalog {

    private static final String SERVICE = "products";

    /** Products refuses a whole list of ids for a longer one, which no product has: only a stranger's cart. */
    private static final long LARGEST_ID = 999_999_999_999_999L;

    @Inject
    private ProductsCalls calls;

    private final LastSeen lastSeen = new LastSeen();

    /** One page of what is searched; empty when that search cannot be understood. */
    public Optional<Slice> find(Search search, int limit) {
        var found = asking(SERVICE, () -> calls.find(search, limit));
        found.ifPresent(slice -> lastSeen.keep(slice.products()));
        return found;
    }

    /** Every category that has products. */
    public List<Category> categories() {
        return asking(SERVICE, calls::categories);
    }

    /** The product, or empty when the catalogue does not have it (any more). */
    public Optional<Product> product(long id) {
        var product = asking(SERVICE, () -> calls.product(id));
        product.ifPresent(found -> lastSeen.keep(List.of(found)));
        return product;
    }

    /** Those of the products that the catalogue has, of up to 100. */
    public Map<Long, Product> products(Collection<Long> ids) {
        var askable = ids.stream().filter(id -> id <= LARGEST_ID).toList();
        if (askable.isEmpty()) {
            return Map.of();
        }
        var found = asking(SERVICE, () -> calls.products(askable));
        lastSeen.keep(found);
        return found.stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    /** What this instance last saw of a product: for telling a shopper what is in the cart while products is down. */
    public Optional<Product> lastSeen(long id) {
        return lastSeen.get(id);
    }
}
