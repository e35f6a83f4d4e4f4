package org.kauppa.products.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.kauppa.service.settings.Setting;
import org.kauppa.service.tokens.TokenVerifier;

/** Access tokens are verified here, with the keys that the users service publishes. */
@ApplicationScoped
class AccessTokens {

    private final TokenVerifier verifier = new TokenVerifier(
            Setting.named("TOKEN_ISSUER"), TokenVerifier.keysAt(keys(Setting.named("USERS_JWKS_URL"))));

    /** Makes this bean at deployment, so that a missing setting is found there and not by the first shopper. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {}

    @Produces
    @Singleton
    TokenVerifier verifier() {
        return verifier;
    }

    private static URL keys(String url) {
        try {
            return URI.create(url).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException("The setting USERS_JWKS_URL is not a URL: " + url, e);
        }
    }
}
