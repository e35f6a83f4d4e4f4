package org.kauppa.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import org.kauppa.web.security.RequestId;

/** Sends along with every call to a service: which request it is for, and whose address that came from. */
@ApplicationScoped
public class CallHeaders implements ClientHeadersFactory {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    @Inject
    private HttpServletRequest request;

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(RequestId.HEADER, RequestId.current());
        headers.putSingle(FORWARDED_FOR, forwardedFor(request));
        return headers;
    }

    /** The way the request has come, as far as it was told, with its last step. Which steps to believe is up to services. */
    static String forwardedFor(HttpServletRequest request) {
        var told = Collections.list(request.getHeaders(FORWARDED_FOR)).stream();
        return Stream.concat(told, Stream.of(request.getRemoteAddr()))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
