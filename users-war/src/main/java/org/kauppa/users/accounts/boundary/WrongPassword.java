package org.kauppa.users.accounts.boundary;

/** Somebody who is signed in gave another password than the account's. */
public class WrongPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongPassword() {
        super("The password is another one");
    }
}
