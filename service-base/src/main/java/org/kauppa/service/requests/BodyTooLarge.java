package org.kauppa.service.requests;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;

/** A body with more bytes than its address takes. */
public class BodyTooLarge extends ClientErrorException {

    private static final long serialVersionUID = 1L;
    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;

    private final int limit;

    BodyTooLarge(int limit) {
        super(Status.REQUEST_ENTITY_TOO_LARGE);
        this.limit = limit;
    }

    /** How much would have been taken, for people: {@code 64 KiB}. */
    String limit() {
        return limit < MIB ? limit / KIB + " KiB" : limit / MIB + " MiB";
    }
}
