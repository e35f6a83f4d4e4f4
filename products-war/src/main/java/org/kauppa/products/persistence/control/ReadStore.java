package org.kauppa.products.persistence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.function.Function;

/** The replicas: for queries, outside of JTA transactions. */
@ApplicationScoped
public class ReadStore {

    @PersistenceUnit(unitName = "products-read")
    EntityManagerFactory replicas;

    /** The answer of {@code query}, which must be read whole: nothing lazy may leave it. */
    public <T> T read(Function<EntityManager, T> query) {
        try (var entities = replicas.createEntityManager()) {
            return query.apply(entities);
        }
    }

    /** The same on one connection, so that what a first statement waits for still holds for the next. */
    public <T> T readOnOneConnection(Function<EntityManager, T> query) {
        try (var entities = replicas.createEntityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                return query.apply(entities);
            } finally {
                transaction.rollback();
            }
        }
    }
}
