package org.kauppa.web.admin.accounts.entity;

import java.time.Instant;
import java.util.List;

/**
 * An account as users tells staff.
 *
 * @param roles customer and, for staff, admin
 * @param openSignIns how many sign-ins go on
 * @param lastSignInAt when its password was last given; null when that was never
 */
public record AccountOverview(
        String username, List<String> roles, Instant createdAt, long openSignIns, Instant lastSignInAt) {

    /** Whether the account is one of staff. */
    public boolean isAdmin() {
        return roles.contains("admin");
    }
}
