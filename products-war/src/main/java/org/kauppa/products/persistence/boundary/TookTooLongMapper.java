package org.kauppa.products.persistence.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.TookTooLong;
import org.kauppa.service.problems.UnavailableMapper;

/** 503 for a question that is too big for the load of the moment. */
@Provider
public class TookTooLongMapper extends UnavailableMapper<TookTooLong> {

    /** The one answer. */
    public TookTooLongMapper() {
        super("Answering this takes too long right now.", 2);
    }
}
