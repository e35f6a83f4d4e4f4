package org.kauppa.local.gateway;

import io.undertow.util.CanonicalPathUtils;
import java.util.List;
import java.util.Optional;
import org.kauppa.local.Service;

/** Which service answers which path; source: "Routing" in the HTTP contract. */
final class Routes {

    private static final List<String> PRODUCTS = List.of("/api/products", "/api/buy", "/api/orders", "/dbinit");
    private static final List<String> USERS = List.of("/api/users");
    /** For operators, on the instances' own addresses. */
    private static final List<String> NOT_FROM_OUTSIDE = List.of("/health", "/metrics", "/openapi");

    private Routes() {}

    /**
     * @param path decoded, without the query.
     * @return the service, or nothing for what is not to be reached from outside.
     */
    static Optional<Service> serviceFor(String path) {
        var plain = CanonicalPathUtils.canonicalize(path);
        if (isBelow(NOT_FROM_OUTSIDE, plain)) {
            return Optional.empty();
        }
        if (isBelow(PRODUCTS, plain)) {
            return Optional.of(Service.PRODUCTS);
        }
        return Optional.of(isBelow(USERS, plain) ? Service.USERS : Service.SHOP_WEB);
    }

    private static boolean isBelow(List<String> prefixes, String path) {
        return prefixes.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
