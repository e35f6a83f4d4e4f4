package org.kauppa.web.catalog.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kauppa.web.catalog.entity.Product;

/** Remembers the products read last, up to a thousand. Nothing depends on it but words on a page. */
final class LastSeen {

    private static final int MOST = 1000;

    private final Map<Long, Product> products = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Product> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(Collection<Product> seen) {
        seen.forEach(product -> products.put(product.id(), product));
    }

    synchronized Optional<Product> get(long id) {
        return Optional.ofNullable(products.get(id));
    }
}
