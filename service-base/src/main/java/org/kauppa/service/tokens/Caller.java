package org.kauppa.service.tokens;

import java.security.Principal;
import java.util.Set;

/**
 * Who a valid access token speaks for.
 *
 * @param name the username
 * @param roles of {@code customer} and {@code admin}
 */
public record Caller(String name, Set<String> roles) implements Principal {

    /** The role of shop staff. */
    public static final String ADMIN = "admin";

    /** Whether this is shop staff. */
    public boolean isAdmin() {
        return roles.contains(ADMIN);
    }

    @Override
    public String getName() {
        return name;
    }
}
