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
import org.kauppa.products.imports.entity.ImportReport;
import org.kauppa.products.imports.entity.UnknownImport;
import org.kauppa.service.requests.MaxBody;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** Changes of many products by a list, over HTTP: sent, looked at, confirmed. */
@Path("api/products/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
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
    public ImportReport report(@PathParam("id") String id) {
        mustBeOne(id);
        return imports.report(id);
    }

    /** Confirms an import. */
    @POST
    @Path("{id}/apply")
    @RequiresRole(Caller.ADMIN)
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
