package org.kauppa.products.imports.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The whole catalogue as a list, over HTTP. */
@Path("api/products/export")
@ApplicationScoped
@Tag(name = "Catalogue")
public class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Imports imports;

    /** All products. */
    @GET
    @Produces(CSV)
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Get all products as a list",
            description = "For staff: CSV with the columns of an import. An apostrophe stands before texts that a"
                    + " spreadsheet would take for a formula; an import takes it away again.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    public Response export() {
        var first = imports.beginExport();
        StreamingOutput list = target -> {
            var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
            imports.write(first, writer);
            writer.flush();
        };
        return Response.ok(list)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"products.csv\"")
                .build();
    }
}
