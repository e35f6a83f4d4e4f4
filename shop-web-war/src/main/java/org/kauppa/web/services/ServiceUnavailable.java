package org.kauppa.web.services;

import java.net.SocketTimeoutException;

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

    /** Whether the service was there, as far as can be told, but took too long. */
    public boolean isSlow() {
        for (var cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
