package org.kauppa.service.tokens;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * Enforces {@link RolesAllowed} on the methods of resources: 401 to whoever is not signed in, 403 to whoever has none of
 * the roles. Jersey's own feature answers 403 in both cases.
 */
@Provider
public class RolesFeature implements DynamicFeature {

    /** Before Jersey's, which the server may add on its own. */
    private static final int PRIORITY = Priorities.AUTHORIZATION - 1;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (roles != null) {
            context.register(new RolesFilter(roles.value()), PRIORITY);
        }
    }

    private record RolesFilter(String[] roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var security = request.getSecurityContext();
            if (security.getUserPrincipal() == null) {
                throw new NotAuthorizedException("Bearer");
            }
            if (Arrays.stream(roles).noneMatch(security::isUserInRole)) {
                throw new ForbiddenException();
            }
        }
    }
}
