package org.kauppa.users.tokens.control;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.kauppa.service.settings.Setting;
import org.kauppa.service.tokens.TokenVerifier;

/** Takes the keys and the issuer from the settings; without them the service does not start. */
@ApplicationScoped
public class TokenSetUp {

    private String issuer;
    private AccessTokens accessTokens;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
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
