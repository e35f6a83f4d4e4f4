package org.kauppa.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;

/**
 * The state of products' data that the shopper at hand has seen, so that no later page shows an older one: named by a
 * token that only products can read.
 */
@ApplicationScoped
public class SeenState {

    /** Comes with what products answers to writes; sent with a request, asks for data at least that new. */
    static final String HEADER = "Consistency-Token";

    /** Comes with what products answers while nothing can be bought or changed. */
    private static final String WRITES = "Kauppa-Writes";

    private static final Logger LOG = Logger.getLogger(SeenState.class.getName());

    @Inject
    private Cookies cookies;

    @Inject
    private ShopState shop;

    /**
     * Makes a call that carries the token, and keeps the one that answers it. Where products does not know the token for
     * one of its own, nothing was done: the token is forgotten, and the call made again without it.
     */
    public Response during(Supplier<Response> call) {
        var answer = call.get();
        if (token().isPresent() && RefusedRequest.blames(answer, HEADER)) {
            answer.close();
            LOG.log(Level.WARNING, "[{0}] products refuses the token it gave; going on without", RequestId.current());
            cookies.remove(ShopCookie.CONSISTENCY);
            answer = call.get();
        }
        if (answer.getHeaderString(WRITES) != null) {
            shop.noteWritesUnavailable();
        }
        var token = answer.getHeaderString(HEADER);
        if (token != null) {
            cookies.write(ShopCookie.CONSISTENCY, token);
        }
        return answer;
    }

    Optional<String> token() {
        return cookies.read(ShopCookie.CONSISTENCY);
    }
}
