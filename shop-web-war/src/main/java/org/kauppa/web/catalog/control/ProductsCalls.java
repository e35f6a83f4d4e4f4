package org.kauppa.web.catalog.control;

import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.GenericType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.catalog.entity.Facets;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.catalog.entity.Search;
import org.kauppa.web.catalog.entity.Slice;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/**
 * Reads the catalogue over HTTP. A read that failed is tried once more, as another instance may answer it; when most
 * fail, products is left alone for two seconds. Only {@link ServiceUnavailable} counts as failure: a 404 is an answer.
 * How long one try may take is the client's matter (microprofile-config.properties): a thread that waits for a socket
 * cannot be interrupted, so a timeout here would end nothing.
 */
@ApplicationScoped
@Retry(maxRetries = 1, maxDuration = 1500, delay = 20, jitter = 20, retryOn = ServiceUnavailable.class)
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class ProductsCalls {

    private static final String SERVICE = "products";
    private static final GenericType<List<Product>> PRODUCTS = new GenericType<>() {};
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    @Inject
    @RestClient
    private ProductsClient client;

    @Inject
    private SeenState seen;

    /** One page of what is searched, or empty when products cannot read the search: a place that never was, say. */
    Optional<Slice> find(Search search, int limit, String language) {
        return read(
                SERVICE,
                () -> seen.during(() -> client.find(
                        search.words(),
                        search.category(),
                        search.price().minText(),
                        search.price().maxText(),
                        onlyAvailable(search),
                        search.order().parameter(),
                        limit,
                        search.after(),
                        language)),
                answer -> switch (answer.getStatus()) {
                    case OK ->
                        Optional.of(new Slice(
                                answer.readEntity(PRODUCTS),
                                NextLink.after(answer.getStringHeaders().get("Link"))));
                    case BAD_REQUEST -> Optional.empty();
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    /** How many products the search has, and would have with other filters. */
    Facets facets(Search search, String language) {
        return read(
                SERVICE,
                () -> seen.during(() -> client.facets(
                        search.words(),
                        search.category(),
                        search.price().minText(),
                        search.price().maxText(),
                        onlyAvailable(search),
                        language)),
                answer -> switch (answer.getStatus()) {
                    case OK -> answer.readEntity(Facets.class);
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    /** Those of the products that exist. */
    List<Product> products(Collection<Long> ids, String language) {
        var asked = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return read(
                SERVICE,
                () -> seen.during(() -> client.products(asked, language)),
                answer -> switch (answer.getStatus()) {
                    case OK -> answer.readEntity(PRODUCTS);
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    Optional<Product> product(long id, String language) {
        return read(
                SERVICE, () -> seen.during(() -> client.product(id, language)), answer -> switch (answer.getStatus()) {
                    case OK -> Optional.of(answer.readEntity(Product.class));
                    case NOT_FOUND -> Optional.empty();
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    private static Boolean onlyAvailable(Search search) {
        return search.available() ? Boolean.TRUE : null;
    }
}
