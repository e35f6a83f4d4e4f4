package org.kauppa.web.services;

/** A service could not be reached, took too long, or answered that it cannot answer now. */
public class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the service's name and what happened, for the log. */
    public ServiceUnavailable(String message) {
        super(message);
    }

    /** As above, where another failure is behind it. */
    public ServiceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
