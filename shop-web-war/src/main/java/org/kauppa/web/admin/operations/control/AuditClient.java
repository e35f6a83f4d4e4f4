package org.kauppa.web.admin.operations.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.CallHeaders;

/** The address at products that checks the books, which takes longer than other calls. */
@RegisterRestClient(configKey = "audit")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/products/audit")
@Produces(MediaType.APPLICATION_JSON)
interface AuditClient {

    @GET
    Response run(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
