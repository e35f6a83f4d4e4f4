package org.kauppa.web.account.control;

/** Users no longer knows the sign-in or its account. */
public class SignInEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInEnded() {
        super("The sign-in has ended");
    }
}
