package org.kauppa.products.persistence.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.WritesUnavailable;
import org.kauppa.service.problems.UnavailableMapper;

/** Writes are refused while the primary is lost; browsing goes on. */
@Provider
public class WritesUnavailableMapper extends UnavailableMapper<WritesUnavailable> {

    /** The one answer. */
    public WritesUnavailableMapper() {
        super("Nothing can be bought or changed right now.", 2);
    }
}
