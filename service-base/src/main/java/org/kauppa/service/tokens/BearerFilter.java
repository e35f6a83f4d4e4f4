package org.kauppa.service.tokens;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;

/** Lets the caller of a valid bearer token be known; whoever sends one that does not hold is refused, never a guest. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    TokenVerifier verifier;

    @Override
    public void filter(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return;
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new InvalidToken("Not a bearer token", null);
        }
        var caller = verifier.verify(header.substring(SCHEME.length()).strip());
        request.setSecurityContext(
                new CallerContext(caller, request.getSecurityContext().isSecure()));
    }

    private record CallerContext(Caller caller, boolean isSecure) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.roles().contains(role);
        }

        @Override
        public String getAuthenticationScheme() {
            return SCHEME.strip();
        }
    }
}
