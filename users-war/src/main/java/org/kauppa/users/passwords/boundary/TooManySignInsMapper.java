package org.kauppa.users.passwords.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.UnavailableMapper;
import org.kauppa.users.passwords.control.TooManySignIns;

/** The same request may be served by another instance, or by this one in a moment. */
@Provider
public class TooManySignInsMapper extends UnavailableMapper<TooManySignIns> {

    /** The one answer. */
    public TooManySignInsMapper() {
        super("Too many people are signing in right now.", 1);
    }

    @Override
    protected boolean isExpected() {
        return true;
    }
}
