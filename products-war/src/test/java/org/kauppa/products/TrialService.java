package org.kauppa.products;

import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.kauppa.products.catalog.boundary.UnknownProductMapper;
import org.kauppa.products.orders.boundary.PurchaseReader;
import org.kauppa.products.orders.boundary.PurchaseRefusedMapper;
import org.kauppa.products.orders.boundary.UnknownOrderMapper;
import org.kauppa.service.json.JsonAnswers;
import org.kauppa.service.problems.HttpErrorMapper;
import org.kauppa.service.problems.InternalErrorMapper;
import org.kauppa.service.problems.InvalidRequestMapper;
import org.kauppa.service.requests.BodyLimit;

/** The service's HTTP side around resources whose facades are doubles. */
public final class TrialService {

    private static final List<Class<?>> PROVIDERS = List.of(
            BodyLimit.class,
            JsonAnswers.class,
            PurchaseReader.class,
            HttpErrorMapper.class,
            InternalErrorMapper.class,
            InvalidRequestMapper.class,
            PurchaseRefusedMapper.class,
            UnknownOrderMapper.class,
            UnknownProductMapper.class);

    private TrialService() {}

    /** A resource whose facades are these doubles, with everything that reads requests and maps errors. */
    public static Application of(Class<?> resource, Map<Class<?>, Object> doubles) {
        var service = new ResourceConfig(resource);
        PROVIDERS.forEach(service::register);
        return service.register(new AbstractBinder() {
            @Override
            protected void configure() {
                doubles.forEach((facade, twin) -> bind(twin).to(facade));
            }
        });
    }
}
