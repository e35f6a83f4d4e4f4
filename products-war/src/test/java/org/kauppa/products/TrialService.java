package org.kauppa.products;

import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.kauppa.products.catalog.boundary.ProductReader;
import org.kauppa.products.catalog.boundary.StaleProductMapper;
import org.kauppa.products.catalog.boundary.StockChangeReader;
import org.kauppa.products.catalog.boundary.UnknownProductMapper;
import org.kauppa.products.orders.boundary.IdempotencyKeyReusedMapper;
import org.kauppa.products.orders.boundary.OrderNotPlacedMapper;
import org.kauppa.products.orders.boundary.PurchaseInProgressMapper;
import org.kauppa.products.orders.boundary.PurchaseReader;
import org.kauppa.products.orders.boundary.PurchaseRefusedMapper;
import org.kauppa.products.orders.boundary.UnknownOrderMapper;
import org.kauppa.products.stock.boundary.StockTooLowMapper;
import org.kauppa.service.json.JsonAnswers;
import org.kauppa.service.problems.HttpErrorMapper;
import org.kauppa.service.problems.InternalErrorMapper;
import org.kauppa.service.problems.InvalidRequestMapper;
import org.kauppa.service.problems.PreconditionRequiredMapper;
import org.kauppa.service.requests.BodyLimit;
import org.kauppa.service.requests.BodyTooLargeMapper;
import org.kauppa.service.tokens.RolesFeature;

/** The service's HTTP side around resources whose facades are doubles. */
public final class TrialService {

    private static final List<Class<?>> PROVIDERS = List.of(
            BodyLimit.class,
            BodyTooLargeMapper.class,
            JsonAnswers.class,
            PurchaseReader.class,
            HttpErrorMapper.class,
            InternalErrorMapper.class,
            InvalidRequestMapper.class,
            ProductReader.class,
            StockChangeReader.class,
            RolesFeature.class,
            PurchaseRefusedMapper.class,
            IdempotencyKeyReusedMapper.class,
            PurchaseInProgressMapper.class,
            OrderNotPlacedMapper.class,
            StaleProductMapper.class,
            PreconditionRequiredMapper.class,
            StockTooLowMapper.class,
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
