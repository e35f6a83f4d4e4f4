package org.kauppa.products.pictures.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.catalog.boundary.TaggedJson;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductTag;
import org.kauppa.service.requests.MaxBody;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The picture of a product over HTTP. */
@Path("api/products/{id: [0-9]{1,15}}/picture")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalogue")
public class ProductPictureResource {

    private static final int MAX_BYTES = 5 * 1024 * 1024;

    @Inject
    Pictures pictures;

    /** Gives a product a new picture. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @MaxBody(MAX_BYTES)
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Give a product a picture",
            description = "For staff, with the ETag in If-Match. The body is a PNG, JPEG or WebP file of at most 5 MiB,"
                    + " 8000 pixels a side and 24 megapixels (WebP: 6). Its pixels alone are kept, at most 1200 x 1500,"
                    + " as JPEG, or as PNG where something shines through; of an animation the first picture.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductDetails.class)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "412", description = "/problems/precondition-failed: somebody else has changed it")
    @APIResponse(responseCode = "413", description = "/problems/too-large")
    @APIResponse(
            responseCode = "415",
            description = "/problems/unsupported-media-type, with a reason: svg, unknown-type, other-type")
    @APIResponse(
            responseCode = "422",
            description = "/problems/unusable-picture, with a reason: too-many-pixels, broken, too-slow")
    @APIResponse(responseCode = "428", description = "/problems/precondition-required: If-Match is missing")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public Response give(@PathParam("id") long id, byte[] file, @Context HttpHeaders headers) {
        var seen = ProductTag.seen(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        var product = pictures.give(id, file, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), seen);
        return Response.ok(product).tag(TaggedJson.tag(product)).build();
    }
}
