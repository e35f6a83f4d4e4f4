package org.kauppa.service.json;

import jakarta.annotation.Priority;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How answers are bound to JSON: a member that has no value is there, as null.
 *
 * <p>It is asked before Payara's own resolver, which fails when the first answers of an instance are written at the same time
 * (6.2025.10, {@code JaxRSJsonContextResolver}, with the same media type and 2000): of resolvers, Jersey asks the one with the
 * highest number first.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
@Priority(Integer.MAX_VALUE)
public class JsonAnswers implements ContextResolver<Jsonb> {

    /** The one binding of a service, for answers that are written before JAX-RS sees them. */
    public static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
