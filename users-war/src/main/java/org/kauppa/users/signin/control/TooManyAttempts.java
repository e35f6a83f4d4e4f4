package org.kauppa.users.signin.control;

import java.time.Duration;
import org.kauppa.service.limits.TooManyRequests;

/** Too many sign-ins with this name or from this address have failed; later somebody may try again. */
public class TooManyAttempts extends TooManyRequests {

    private static final long serialVersionUID = 1L;

    TooManyAttempts(Duration pause) {
        super(pause);
    }
}
