package org.kauppa.users;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The users service as JAX-RS sees it: everything below the root belongs to it. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info = @Info(title = "Kauppa users", version = "1", description = "Accounts of the shop and signing in to it"),
        components =
                @Components(
                        schemas =
                                @Schema(
                                        name = "Problem",
                                        type = SchemaType.OBJECT,
                                        description = "An error (RFC 9457)",
                                        requiredProperties = {"type", "title", "status", "detail"},
                                        properties = {
                                            @SchemaProperty(name = "type", type = SchemaType.STRING),
                                            @SchemaProperty(name = "title", type = SchemaType.STRING),
                                            @SchemaProperty(name = "status", type = SchemaType.INTEGER),
                                            @SchemaProperty(name = "detail", type = SchemaType.STRING),
                                            @SchemaProperty(
                                                    name = "violations",
                                                    type = SchemaType.ARRAY,
                                                    description =
                                                            "What is wrong with a request, each with field and message",
                                                    implementation = Object.class)
                                        }),
                        responses = {
                            @APIResponse(
                                    name = "InvalidRequest",
                                    description = "The request is not valid; the violations say why",
                                    content =
                                            @Content(
                                                    mediaType = RestApplication.PROBLEM,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "Unauthorized",
                                    description = "Not, or no longer, to be believed",
                                    content =
                                            @Content(
                                                    mediaType = RestApplication.PROBLEM,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "There is nothing at this address",
                                    content =
                                            @Content(
                                                    mediaType = RestApplication.PROBLEM,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "Unavailable",
                                    description = "Not right now; Retry-After says when to ask again",
                                    content =
                                            @Content(
                                                    mediaType = RestApplication.PROBLEM,
                                                    schema = @Schema(ref = "Problem")))
                        }))
public class RestApplication extends Application {

    static final String PROBLEM = "application/problem+json";

    /** Without Jersey's own description of the resources: OpenAPI is the one. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
