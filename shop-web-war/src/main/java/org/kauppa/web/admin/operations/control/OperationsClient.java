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

/** The address at products that tells how its databases are. */
@RegisterRestClient(configKey = "staff-products")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/products/operations")
@Produces(MediaType.APPLICATION_JSON)
interface OperationsClient {

    @GET
    Response report(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
