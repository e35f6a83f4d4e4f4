package org.kauppa.web.signin.control;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Lets a client send a body with DELETE, which Jersey refuses by itself although HTTP does not. */
public class BodyWithDelete implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        context.property("jersey.config.client.suppressHttpComplianceValidation", true);
        return true;
    }
}
