package org.kauppa.products.signin.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.concurrent.ScheduledExecutorService;
import org.kauppa.service.database.StartUpWork;
import org.kauppa.service.settings.Setting;
import org.kauppa.service.tokens.TokenVerifier;

/** Access tokens are verified here, with the keys that the users service publishes. */
@ApplicationScoped
class AccessTokens {

    private final TokenVerifier verifier = new TokenVerifier(
            Setting.named("TOKEN_ISSUER"), TokenVerifier.keysAt(url(Setting.named("USERS_JWKS_URL"))));

    private final StartUpWork keys = new StartUpWork("Getting the keys of the users service", verifier::fetchKeys);

    @Inject
    ScheduledExecutorService background;

    /** At deployment, so that a missing setting is found there and the keys are here before users may be lost. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        keys.begin(background);
    }

    @PreDestroy
    void stop() {
        keys.end();
    }

    @Produces
    @Singleton
    TokenVerifier verifier() {
        return verifier;
    }

    private static URL url(String url) {
        try {
            return URI.create(url).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException("The setting USERS_JWKS_URL is not a URL: " + url, e);
        }
    }
}
