package org.kauppa.users;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The users service as JAX-RS sees it: everything below the root belongs to it. */
@ApplicationPath("/")
public class RestApplication extends Application {

    /** OpenAPI describes the service; Jersey's own WADL would only tell versions. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
