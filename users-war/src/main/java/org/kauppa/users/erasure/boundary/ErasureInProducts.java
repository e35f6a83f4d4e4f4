package org.kauppa.users.erasure.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.service.database.RepeatedWork;
import org.kauppa.users.erasure.control.Erasures;
import org.kauppa.users.erasure.entity.Erasure;
import org.kauppa.users.storage.control.UsersSchema;
import org.kauppa.users.tokens.control.AccessTokens;

/**
 * Lets products forget the names of deleted accounts: at once, and again until no purchase can be under way any more. Every
 * instance does: being asked twice changes nothing.
 */
@ApplicationScoped
class ErasureInProducts {

    private static final Logger LOG = Logger.getLogger(ErasureInProducts.class.getName());
    private static final int DONE = 204;

    @Inject
    ScheduledExecutorService background;

    @Inject
    UsersSchema schema;

    @Inject
    Erasures erasures;

    @Inject
    AccessTokens accessTokens;

    @Inject
    @RestClient
    ProductsClient products;

    private final RepeatedWork work =
            new RepeatedWork("Telling products of deleted accounts", Duration.ofSeconds(2), this::tell);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        work.begin(background);
    }

    @PreDestroy
    void stop() {
        work.end();
    }

    private void tell() {
        if (schema.isReady()) {
            var now = Instant.now();
            erasures.unfinished().stream()
                    .takeWhile(this::isForgotten) // if one cannot be, the others would wait in vain too
                    .filter(erasure -> erasure.isFinalAt(now))
                    .forEach(erasures::finish);
        }
    }

    private boolean isForgotten(Erasure erasure) {
        var token = accessTokens.issueForErasure(erasure.username());
        try (var answer = products.forgetCustomer("Bearer " + token)) {
            if (answer.getStatus() != DONE) {
                LOG.log(Level.WARNING, "products answered {0} when it was to forget a name", answer.getStatus());
            }
            return answer.getStatus() == DONE;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "products cannot be asked to forget a name");
            return false;
        }
    }
}
