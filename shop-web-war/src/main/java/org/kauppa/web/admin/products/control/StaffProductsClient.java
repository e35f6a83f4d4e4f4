package org.kauppa.web.admin.products.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.ProductsHeaders;

/** The products' addresses at products, as staff use them. */
@RegisterRestClient(configKey = "product-files")
@RegisterClientHeaders(ProductsHeaders.class)
@Path("/api/products")
@Produces(MediaType.APPLICATION_JSON)
interface StaffProductsClient {

    @GET
    Response find(@QueryParam("q") String words, @QueryParam("limit") int limit, @QueryParam("after") String after);

    @GET
    @Path("{id}")
    Response product(@PathParam("id") long id);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Response create(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, String product);

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response change(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag,
            String product);

    @DELETE
    @Path("{id}")
    Response remove(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag);

    @PUT
    @Path("{id}/picture")
    @Consumes(MediaType.WILDCARD)
    Response illustrate(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            byte[] file);

    @GET
    @Path("{id}/stock")
    Response ledger(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") long id,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @POST
    @Path("{id}/stock")
    @Consumes(MediaType.APPLICATION_JSON)
    Response changeStock(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") long id, String change);

    @GET
    @Path("export")
    @Produces({"text/csv", "application/problem+json"})
    Response export(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @POST
    @Path("imports")
    @Consumes("text/csv")
    Response check(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, byte[] file);

    @GET
    @Path("imports/{id}")
    Response importState(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id);

    @POST
    @Path("imports/{id}/apply")
    Response apply(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id);
}
