package org.kauppa.web.signin.control;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Sends a POST as a DELETE: of a DELETE the client leaves out the body (eclipse-ee4j/jersey#5253). */
public class AsDelete implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        request.setMethod(HttpMethod.DELETE);
    }
}
