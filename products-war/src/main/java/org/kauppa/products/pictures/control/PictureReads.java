package org.kauppa.products.pictures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kauppa.products.persistence.control.ReadStore;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.requests.Gate;

/**
 * Finds pictures: on a replica, and where it has none of that name on the primary. A browser that has just been shown a
 * new picture's address sends no consistency token for it.
 */
@ApplicationScoped
public class PictureReads {

    private static final int PRIMARY_READS_AT_ONCE = 2;
    private static final int PRIMARY_READS_WAITING = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Names can be made up: whoever does must not keep purchases from the primary. */
    private final Gate primaryReads = new Gate(
            PRIMARY_READS_AT_ONCE,
            PRIMARY_READS_WAITING,
            PATIENCE,
            () -> new TransactionConflict("Too many look for pictures on the primary"));

    @Inject
    ReadStore replicas;

    @Inject
    @WriteStore
    EntityManager primary;

    /** The file of that name. */
    public Optional<byte[]> find(String name) {
        return replicas.read(store -> find(store, name)).or(() -> primaryReads.pass(() -> find(primary, name)));
    }

    private static Optional<byte[]> find(EntityManager store, String name) {
        List<?> found = store.createNativeQuery("select content from picture where name = ?1")
                .setParameter(1, name)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
