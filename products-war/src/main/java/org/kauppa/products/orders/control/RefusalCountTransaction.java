package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.kauppa.products.orders.entity.RefusedHour;
import org.kauppa.products.persistence.control.Moment;
import org.kauppa.products.persistence.control.WriteStore;

/** The small transactions of {@link RefusalCount}; a bean of its own, because only calls from outside are intercepted. */
@ApplicationScoped
public class RefusalCountTransaction {

    private static final int KEPT_DAYS = 90;

    @Inject
    @WriteStore
    EntityManager primary;

    /** Adds what one instance has counted, in the order of the primary key, so that no two instances block each other. */
    @Transactional
    public void add(Map<RefusedHour, Long> counted) {
        counted.forEach((hour, purchases) -> primary.createNativeQuery(
                        "insert into refused_purchase (hour, reason, purchases) values (?1, ?2, ?3)"
                                + " on duplicate key update purchases = purchases + ?3")
                .setParameter(1, Moment.inTables(hour.begin()))
                .setParameter(2, hour.reason())
                .setParameter(3, purchases)
                .executeUpdate());
    }

    /** Forgets at most {@code most} numbers after 90 days, and says how many there were. */
    @Transactional
    public int forget(int most) {
        return primary.createNativeQuery(
                        "delete from refused_purchase where hour < utc_timestamp() - interval ?1 day limit " + most)
                .setParameter(1, KEPT_DAYS)
                .executeUpdate();
    }
}
