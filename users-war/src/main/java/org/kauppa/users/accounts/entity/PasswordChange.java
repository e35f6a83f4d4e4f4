package org.kauppa.users.accounts.entity;

/**
 * A new password, and the one that is to be replaced.
 *
 * @param current 1 to 1000 characters
 * @param replacement 1 to 1000 characters, not yet known to be a good one
 */
public record PasswordChange(String current, String replacement) {

    @Override
    public String toString() {
        return "(password change)";
    }
}
