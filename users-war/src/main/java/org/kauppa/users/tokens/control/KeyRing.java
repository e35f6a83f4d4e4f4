package org.kauppa.users.tokens.control;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kauppa.service.settings.Secret;

/**
 * The keys of access tokens. One signs; the next one is published before it does, so that whoever checks tokens has it by
 * then, and the previous one after that, until its last token has ended.
 *
 * @param signing the key that signs, with its private part
 * @param others keys that are published beside it
 */
record KeyRing(ECKey signing, List<ECKey> others) {

    private static final String SIGNING = "USERS_SIGNING_KEY";
    private static final List<String> OTHERS = List.of("USERS_NEXT_SIGNING_KEY", "USERS_PREVIOUS_SIGNING_KEY");

    /**
     * The keys of the settings.
     *
     * @throws IllegalStateException when there is none to sign, or one cannot be read; naming the setting
     */
    static KeyRing fromSettings() {
        return from(name -> Secret.ifSet(name).map(Secret::reveal));
    }

    static KeyRing from(Function<String, Optional<String>> settings) {
        var signing = settings.apply(SIGNING)
                .map(pem -> read(SIGNING, pem, SigningKey::fromPem))
                .orElseThrow(() -> new IllegalStateException("The setting " + SIGNING + " is missing."));
        var others = OTHERS.stream()
                .flatMap(name -> settings.apply(name).stream().map(pem -> read(name, pem, SigningKey::publicFromPem)))
                .toList();
        return new KeyRing(signing, others);
    }

    /** The public parts of all keys, each once. */
    JWKSet published() {
        return new JWKSet(Stream.concat(Stream.of(signing), others.stream())
                .map(ECKey::toPublicJWK)
                .distinct()
                .map(JWK.class::cast)
                .toList());
    }

    private static ECKey read(String setting, String pem, Function<String, ECKey> reader) {
        try {
            return reader.apply(pem);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The setting " + setting + " " + e.getMessage() + ".", e);
        }
    }
}
