package org.kauppa.users.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** How many sign-ins this instance has accepted and refused since it started. */
@ApplicationScoped
public class SignInCounts {

    @Inject
    @Metric(
            name = "users_sign_ins",
            tags = "result=accepted",
            absolute = true,
            description = "Sign-ins since the start, by result")
    Counter accepted;

    @Inject
    @Metric(
            name = "users_sign_ins",
            tags = "result=refused",
            absolute = true,
            description = "Sign-ins since the start, by result")
    Counter refused;

    /** Counts a sign-in with the right password. */
    public void accepted() {
        accepted.inc();
    }

    /** Counts a sign-in with an unknown name or a wrong password. */
    public void refused() {
        refused.inc();
    }
}
