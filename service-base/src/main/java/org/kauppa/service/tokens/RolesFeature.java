package org.kauppa.service.tokens;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Enforces {@link RequiresRole}: 401 to whoever is not signed in, 403 to whoever does not have the role. */
@Provider
public class RolesFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var required = resource.getResourceMethod().getAnnotation(RequiresRole.class);
        if (required != null) {
            context.register(new RoleFilter(required.value()), Priorities.AUTHORIZATION);
        }
    }

    private record RoleFilter(String role) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var security = request.getSecurityContext();
            if (security.getUserPrincipal() == null) {
                throw new NotAuthorizedException("Bearer");
            }
            if (!security.isUserInRole(role)) {
                throw new ForbiddenException();
            }
        }
    }
}
