package org.kauppa.service.tokens;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;

/**
 * Who a valid access token speaks for.
 *
 * @param name the username
 * @param roles of {@code customer} and {@code admin}; {@code erasure} is the users service's own
 * @param signIn the id of the sign-in that the token was given for; empty when it names none
 */
public record Caller(String name, Set<String> roles, String signIn) implements Principal {

    /** The role of shop staff. */
    public static final String ADMIN = "admin";

    /** The role of the users service where it lets a customer's name be forgotten; no account has it. */
    public static final String ERASURE = "erasure";

    /**
     * Who a request speaks for.
     *
     * @throws NotAuthorizedException when it carries no access token
     */
    public static Caller of(SecurityContext security) {
        if (security.getUserPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new NotAuthorizedException("Bearer");
    }

    /** Whether this is shop staff. */
    public boolean isAdmin() {
        return roles.contains(ADMIN);
    }

    @Override
    public String getName() {
        return name;
    }
}
