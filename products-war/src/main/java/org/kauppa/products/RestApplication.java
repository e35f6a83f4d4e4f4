package org.kauppa.products;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The products service: catalogue, stock and orders. */
@ApplicationPath("/")
public class RestApplication extends Application {

    /** OpenAPI describes the service; Jersey's own WADL would only tell versions. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
