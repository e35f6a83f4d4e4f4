package org.kauppa.products.persistence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the container's entity manager of the primary its name in this service. */
@ApplicationScoped
class EntityManagers {

    @Produces
    @WriteStore
    @PersistenceContext(unitName = "products-write")
    private EntityManager primary;
}
