package org.kauppa.products.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import org.kauppa.service.settings.Setting;
import org.kauppa.service.tokens.TokenVerifier;

/** Access tokens are verified here, with the keys that the users service publishes. */
@ApplicationScoped
class AccessTokens {

    @Produces
    @Singleton
    TokenVerifier verifier() {
        var jwks = Setting.named("USERS_JWKS_URL");
        try {
            return new TokenVerifier(
                    Setting.named("TOKEN_ISSUER"),
                    TokenVerifier.keysAt(URI.create(jwks).toURL()));
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException("The setting USERS_JWKS_URL is not a URL: " + jwks, e);
        }
    }
}
