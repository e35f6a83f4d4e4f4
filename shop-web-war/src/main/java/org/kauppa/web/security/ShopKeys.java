package org.kauppa.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The storefront's one secret, {@code SHOP_WEB_KEY}, and what is made with it. Every instance has the same key, so that
 * each reads what another gave to a browser.
 */
@ApplicationScoped
public class ShopKeys {

    @Inject
    @ConfigProperty(name = "SHOP_WEB_KEY")
    private Optional<String> setting;

    @Inject
    @ConfigProperty(name = "SHOP_WEB_KEY_FILE")
    private Optional<String> file;

    private Seal seal;
    private FormTokens formTokens;
    private KeyedHash renewals;

    /** Reads the key at deployment: a storefront without one must not start. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        seal();
    }

    @PostConstruct
    void derive() {
        var key = new KeyedHash(KeySetting.read(setting, file));
        seal = new Seal(new SecretKeySpec(derive(key, "cookies"), "AES"));
        formTokens = new FormTokens(new KeyedHash(derive(key, "forms")));
        renewals = new KeyedHash(derive(key, "renewals"));
    }

    Seal seal() {
        return seal;
    }

    FormTokens formTokens() {
        return formTokens;
    }

    /**
     * The idempotency key for spending a refresh token: the same in every tab and from every instance, and of no use to
     * whoever has only stolen the token.
     */
    public String renewalKey(String refreshToken) {
        return renewals.textOf(refreshToken);
    }

    /** A key of its own for each use, so that no two uses can be played against each other. */
    private static byte[] derive(KeyedHash key, String use) {
        return key.of("kauppa shop-web " + use);
    }
}
