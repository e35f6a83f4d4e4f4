package org.kauppa.service.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How answers are bound to JSON: a member that has no value is there, as null. */
@Provider
public class JsonAnswers implements ContextResolver<Jsonb> {

    /** The one binding of a service, for answers that are written before JAX-RS sees them. */
    public static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
