package org.kauppa.products;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The products service: catalogue, stock and orders. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Kauppa products",
                        version = "1",
                        description = "Catalogue, stock and orders of the shop. Every error is a problem (RFC 9457)."))
@SecurityScheme(
        securitySchemeName = "accessToken",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the users service.")
public class RestApplication extends Application {

    /** OpenAPI describes the service; Jersey's own WADL would only tell versions. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
