package org.kauppa.products.orders.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.service.problems.InvalidRequest;

/** The idempotency key in the headers of a request. */
final class ClientKey {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private ClientKey() {}

    /** The one that is sent, if any; refuses what is no key, and two of them. */
    static Optional<String> in(HttpHeaders headers) {
        var sent = Optional.ofNullable(headers.getRequestHeader(IdempotencyKey.HEADER))
                .orElse(List.of());
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() == 1 && VISIBLE_ASCII.matcher(sent.get(0)).matches()) {
            return Optional.of(sent.get(0));
        }
        throw new InvalidRequest(IdempotencyKey.HEADER, "must be one key of 8 to 128 visible ASCII characters");
    }
}
