package org.kauppa.users.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.kauppa.service.limits.RateLimit;
import org.kauppa.service.limits.RequestLimits;
import org.kauppa.service.settings.Setting;

/** So many registrations from one address: {@code USERS_REGISTRATIONS_PER_HOUR}, 60 unless set, no limit when 0. */
@ApplicationScoped
public class RegistrationLimit {

    private static final String SETTING = "USERS_REGISTRATIONS_PER_HOUR";
    private static final int STANDARD = 60;

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    private int perHour;

    void read(@Observes @Initialized(ApplicationScoped.class) Object start) {
        perHour = Setting.number(SETTING, STANDARD);
    }

    /**
     * Counts one registration.
     *
     * @throws org.kauppa.service.limits.TooManyRequests when it is one too many
     */
    @Transactional
    public void take(String address) {
        if (perHour > 0) {
            new RequestLimits(entityManager).take(new RateLimit(perHour), "registration", address);
        }
    }
}
