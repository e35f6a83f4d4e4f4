package org.kauppa.users.tokens.control;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.settings.Setting;
import org.kauppa.service.tokens.TokenVerifier;

/** Takes the keys and the issuer from the settings; without them the service does not start. */
@ApplicationScoped
public class TokenSetUp {

    private static final Logger LOG = Logger.getLogger(TokenSetUp.class.getName());

    private String issuer;
    private AccessTokens accessTokens;

    /** At deployment, so that a missing setting is found there. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOG.log(
                Level.CONFIG,
                "{0} keys are published",
                accessTokens.publicKeys().size());
    }

    @PostConstruct
    void read() {
        issuer = Setting.named("TOKEN_ISSUER");
        accessTokens = new AccessTokens(issuer, KeyRing.fromSettings(), Clock.systemUTC());
    }

    @Produces
    AccessTokens accessTokens() {
        return accessTokens;
    }

    /** This service checks the tokens it is shown by the rules of all others, with the keys it has itself. */
    @Produces
    TokenVerifier tokenVerifier() {
        return new TokenVerifier(issuer, new ImmutableJWKSet<>(accessTokens.publicKeys()));
    }
}
