package org.kauppa.web.cart.control;

import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.cart.entity.SharedCart;
import org.kauppa.web.security.RandomId;
import org.kauppa.web.services.ServiceUnavailable;

/**
 * Asks users for the cart of a shopper, over HTTP. Every page does, so after a few failures nobody waits for users any more, for
 * some seconds; nothing is asked twice, since the browser's own cart is there.
 */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 4, delay = 3000)
class CartCalls {

    private static final String SERVICE = "users";

    @Inject
    @RestClient
    private CartClient client;

    /** The cart; before there is any, {@code beginning} without lines. */
    SharedCart cart(String authorization, KeptCart beginning) {
        return read(SERVICE, () -> client.cart(authorization), answer -> switch (answer.getStatus()) {
            case 200 -> shared(answer, beginning);
            case 401 -> throw new CartRefused();
            default -> throw unexpected(SERVICE, answer);
        });
    }

    /** Replaces that version of the cart, and gives the new version; empty when users has another one by now. */
    Optional<Long> replace(String authorization, long version, KeptCart cart) {
        return read(
                SERVICE,
                () -> client.replace(authorization, "\"" + version + "\"", CartDocument.of(cart)),
                answer -> switch (answer.getStatus()) {
                    case 200 -> Optional.of(version(answer));
                    case 412 -> Optional.empty();
                    case 401 -> throw new CartRefused();
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    private static SharedCart shared(Response answer, KeptCart beginning) {
        var document = answer.readEntity(CartDocument.class);
        if (document.lines() == null || document.id() != null && !RandomId.isOne(document.id())) {
            throw unexpected(SERVICE, answer);
        }
        return new SharedCart(version(answer), document.cart(beginning));
    }

    private static long version(Response answer) {
        var tag = Optional.ofNullable(answer.getEntityTag())
                .map(EntityTag::getValue)
                .orElse("");
        if (!tag.matches("\\d{1,18}")) {
            throw unexpected(SERVICE, answer);
        }
        return Long.parseLong(tag);
    }
}
