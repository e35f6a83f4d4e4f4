package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The storefront's one secret, {@code SHOP_WEB_KEY}, and what is made with it. Every instance has the same key, so that
 * each reads what another gave to a browser.
 */
@ApplicationScoped
public class ShopKeys {

    private static final int KEY_BYTES = 32;

    @Inject
    @ConfigProperty(name = "SHOP_WEB_KEY")
    private Optional<String> setting;

    private Seal seal;
    private FormTokens formTokens;

    /** Reads the key at deployment: a storefront without one must not start. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        seal();
    }

    @PostConstruct
    void derive() {
        var key = decode(setting.orElse(""));
        seal = new Seal(new SecretKeySpec(derive(key, "cookies"), "AES"));
        formTokens = new FormTokens(new SecretKeySpec(derive(key, "forms"), FormTokens.ALGORITHM));
    }

    Seal seal() {
        return seal;
    }

    FormTokens formTokens() {
        return formTokens;
    }

    /**
     * The 32 bytes of the key.
     *
     * @throws IllegalStateException when the setting is missing or is not base64 of 32 bytes; never shows its value
     */
    static byte[] decode(String setting) {
        try {
            var key = Base64.getDecoder().decode(setting.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: the message must not repeat what may be half a secret.
        }
        throw new IllegalStateException("The setting SHOP_WEB_KEY is missing or is not 32 bytes in base64.");
    }

    /** A key of its own for each use, so that no two uses can be played against each other. */
    private static byte[] derive(byte[] key, String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("kauppa shop-web " + use).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java platform", e);
        }
    }
}
