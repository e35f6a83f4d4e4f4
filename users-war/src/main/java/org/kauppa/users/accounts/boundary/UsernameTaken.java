package org.kauppa.users.accounts.boundary;

/** Somebody has this name, or had it until a short time ago. */
public class UsernameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsernameTaken() {
        super("The username is taken");
    }
}
