package org.kauppa.products.imports.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.imports.entity.ImportReport;
import org.kauppa.products.imports.entity.UnknownImport;
import org.kauppa.service.requests.MaxBody;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** Changes of many products by a list, over HTTP: sent, looked at, confirmed. */
@Path("api/products/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalogue")
@SecurityRequirement(name = "accessToken")
public class ImportsResource {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private static final String CSV = "text/csv";
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    @Inject
    Imports imports;

    /** Checks a list. */
    @POST
    @Consumes(CSV)
    @MaxBody(MAX_BYTES)
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Check a list of products",
            description =
                    "For staff. CSV in UTF-8, at most 8 MiB and 20000 rows, with the columns id (empty for a new"
                            + " product), name, description, category, price, stock_change, image, version, name_fi,"
                            + " description_fi in any order; quantity is not read. Only id must be there: of what has no column"
                            + " nothing changes. Nothing is changed before the import is confirmed, and rows with errors never are.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "413", description = "/problems/too-large")
    @APIResponse(
            responseCode = "422",
            description = "/problems/unusable-file, with a reason: no-text, no-rows, too-many-rows, unknown-column,"
                    + " column-twice, column-missing, quotes")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was kept")
    public Response check(byte[] file, @Context SecurityContext security) {
        var report = imports.check(file, Caller.of(security).name());
        var location =
                UriBuilder.fromResource(ImportsResource.class).path(report.id()).build();
        return Response.created(location).entity(report).build();
    }

    /** How an import stands. */
    @GET
    @Path("{id}")
    @RequiresRole(Caller.ADMIN)
    @Operation(summary = "Look at an import", description = "For staff. Imports are forgotten after a week.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    public ImportReport report(@PathParam("id") String id) {
        mustBeOne(id);
        return imports.report(id);
    }

    /** Confirms an import. */
    @POST
    @Path("{id}/apply")
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Confirm an import",
            description =
                    "For staff. Its rows are applied in one transaction, behind this answer: state and done tell how"
                            + " far that is. Confirming again does nothing, unless it was interrupted. When products have changed"
                            + " since the list was checked, nothing is applied, and failedRows names the rows.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public Response apply(@PathParam("id") String id, @Context SecurityContext security) {
        mustBeOne(id);
        return Response.accepted(imports.apply(id, Caller.of(security).name())).build();
    }

    /** What is no id of an import is none in the database either, which cannot be asked for every text. */
    private static void mustBeOne(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnknownImport();
        }
    }
}
