package org.kauppa.service.tokens;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.UnavailableMapper;

/** Whoever signed in can be served again as soon as the keys are there. */
@Provider
public class KeysUnavailableMapper extends UnavailableMapper<KeysUnavailable> {

    /** The one answer. */
    public KeysUnavailableMapper() {
        super("Access tokens cannot be verified right now.", 2);
    }
}
