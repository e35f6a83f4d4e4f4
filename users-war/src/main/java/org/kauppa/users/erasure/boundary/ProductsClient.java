package org.kauppa.users.erasure.boundary;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service asks of products. */
@RegisterRestClient(configKey = "products")
@Path("/api/orders/customer")
interface ProductsClient {

    @DELETE
    Response forgetCustomer(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
