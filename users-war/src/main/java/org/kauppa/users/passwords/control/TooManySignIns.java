package org.kauppa.users.passwords.control;

/** More passwords are to be checked right now than this instance can check in a bearable time. */
public class TooManySignIns extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySignIns() {
        super("Too many passwords are being checked at once");
    }
}
