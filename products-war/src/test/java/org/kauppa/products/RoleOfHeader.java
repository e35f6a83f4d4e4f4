package org.kauppa.products;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import org.kauppa.service.tokens.Caller;

/** Signs everybody in as somebody with the role that the header {@code Role} names. */
public final class RoleOfHeader implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var role = request.getHeaderString("Role");
        if (role != null) {
            request.setSecurityContext(new OneRole(new Caller("somebody", Set.of(role), "")));
        }
    }

    private record OneRole(Caller caller) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.roles().contains(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "test";
        }
    }
}
