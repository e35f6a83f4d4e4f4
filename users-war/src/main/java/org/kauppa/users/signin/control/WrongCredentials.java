package org.kauppa.users.signin.control;

/** There is no account with this username and this password. Which of them is wrong is not said. */
public class WrongCredentials extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refused sign-in. */
    public WrongCredentials() {
        super("The username or the password is wrong");
    }
}
