package org.kauppa.service.requests;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.service.problems.InvalidRequest;

/** The key by which a client makes a request that is sent again known as the same one. */
public final class ClientKey {

    /** The header that carries it (draft-ietf-httpapi-idempotency-key-header). */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private ClientKey() {}

    /**
     * The one that is sent, if any: 8 to 128 visible ASCII characters.
     *
     * @throws InvalidRequest for what is no key, and for two of them
     */
    public static Optional<String> in(HttpHeaders headers) {
        var sent = Optional.ofNullable(headers.getRequestHeader(HEADER)).orElse(List.of());
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() == 1 && VISIBLE_ASCII.matcher(sent.get(0)).matches()) {
            return Optional.of(sent.get(0));
        }
        throw new InvalidRequest(HEADER, "must be one key of 8 to 128 visible ASCII characters");
    }
}
