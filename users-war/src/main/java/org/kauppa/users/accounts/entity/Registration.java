package org.kauppa.users.accounts.entity;

/**
 * What somebody asks for who wants an account.
 *
 * @param username a name that an account can have
 * @param password 1 to 1000 characters, not yet known to be a good one
 */
public record Registration(String username, String password) {

    @Override
    public String toString() {
        return "(registration)";
    }
}
