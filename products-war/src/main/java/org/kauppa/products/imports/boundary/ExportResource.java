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
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The whole catalogue as a list, over HTTP. */
@Path("api/products/export")
@ApplicationScoped
public class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Imports imports;

    /** All products. */
    @GET
    @Produces(CSV)
    @RequiresRole(Caller.ADMIN)
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
