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
import org.kauppa.web.catalog.entity.Facets;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.catalog.entity.Search;
import org.kauppa.web.catalog.entity.Slice;
import org.kauppa.web.language.PageLanguage;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.services.ShopState;

/**
 * The catalogue as the shop's pages use it, in the language of the page at hand. What only shows it ({@link #find},
 * {@link #facets}, {@link #shown}) goes on with what this instance knew last while products is down, and tells
 * {@link ShopState}; all else throws {@link ServiceUnavailable} then.
 */
@ApplicationScoped
public class Catalog {

    private static final String SERVICE = "products";
    /** Products refuses a whole list of ids for a longer one, which no product has: only a stranger's cart. */
    private static final long LARGEST_ID = 999_999_999_999_999L;

    private static final int MOST_SEARCHES = 300;
    private static final int MOST_PRODUCTS = 2000;

    private record Asked(Search search, int limit, String language) {}

    private record Identity(long id, String language) {}

    @Inject
    private ProductsCalls calls;

    @Inject
    private PageLanguage language;

    @Inject
    private ShopState shop;

    private final LastKnown<Asked, Slice> slices = new LastKnown<>(MOST_SEARCHES);
    private final LastKnown<Asked, Facets> facets = new LastKnown<>(MOST_SEARCHES);
    private final LastKnown<Identity, Product> products = new LastKnown<>(MOST_PRODUCTS);

    /**
     * One page of what is searched; empty when that search cannot be understood.
     *
     * @throws ServiceUnavailable when products is down and this page is not known from before
     */
    public Optional<Slice> find(Search search, int limit) {
        try {
            return fresh(search, limit);
        } catch (ServiceUnavailable e) {
            return Optional.of(known(slices.get(new Asked(search, limit, language.getTag())), e));
        }
    }

    /**
     * One page of what is searched, as it is now.
     *
     * @throws ServiceUnavailable when products is down
     */
    public Optional<Slice> fresh(Search search, int limit) {
        var asked = new Asked(search, limit, language.getTag());
        var found = asking(SERVICE, () -> calls.find(search, limit, asked.language()));
        found.ifPresent(slice -> {
            keep(slice.products());
            if (!slice.products().isEmpty()) {
                slices.keep(asked, slice);
            }
        });
        return found;
    }

    /** The choices for going on from a search; empty when they are not known. Their counts may be older than the rest. */
    public Optional<Facets> facets(Search search) {
        var asked = new Asked(search.sorted(null), 0, language.getTag());
        if (shop.isCatalogueOld()) {
            return facets.get(asked).map(LastKnown.Known::value); // who has not answered is not asked more
        }
        try {
            var counted = asking(SERVICE, () -> calls.facets(asked.search(), asked.language()));
            facets.keep(asked, counted);
            return Optional.of(counted);
        } catch (ServiceUnavailable e) {
            return facets.get(asked).map(LastKnown.Known::value); // the page is good without them
        }
    }

    /** The product, or empty when the catalogue does not have it (any more). */
    public Optional<Product> product(long id) {
        var tag = language.getTag();
        var product = asking(SERVICE, () -> calls.product(id, tag));
        product.ifPresent(found -> keep(List.of(found)));
        return product;
    }

    /**
     * The product for being looked at; empty when the catalogue does not have it.
     *
     * @throws ServiceUnavailable when products is down and the product is not known from before
     */
    public Optional<Product> shown(long id) {
        try {
            return product(id);
        } catch (ServiceUnavailable e) {
            return Optional.of(known(products.get(new Identity(id, language.getTag())), e));
        }
    }

    /** Those of the products that the catalogue has, of up to 100. */
    public Map<Long, Product> products(Collection<Long> ids) {
        var askable = ids.stream().filter(id -> id <= LARGEST_ID).toList();
        if (askable.isEmpty()) {
            return Map.of();
        }
        var tag = language.getTag();
        var found = asking(SERVICE, () -> calls.products(askable, tag));
        keep(found);
        return found.stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    /** What this instance last saw of a product: for telling a shopper what is in the cart while products is down. */
    public Optional<Product> lastSeen(long id) {
        return products.get(new Identity(id, language.getTag())).map(LastKnown.Known::value);
    }

    private void keep(Collection<Product> seen) {
        var tag = language.getTag();
        seen.forEach(product -> products.keep(new Identity(product.id(), tag), product));
    }

    private <T> T known(Optional<LastKnown.Known<T>> before, ServiceUnavailable reason) {
        var known = before.orElseThrow(() -> reason);
        shop.showsWhatWasKnown(known.at(), reason.isSlow());
        return known.value();
    }
}
