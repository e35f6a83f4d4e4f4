package org.kauppa.web.admin.dashboard.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.admin.dashboard.entity.Statistics;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/** The figures of the shop, for whoever of staff is signed in. */
@RequestScoped
public class ShopFigures {

    @Inject
    private StatisticsCalls calls;

    @Inject
    private Shopper shopper;

    /**
     * The figures of the last days.
     *
     * @param days 1 to 366; today is the last one
     * @throws AccessRefused when products does not take who is signed in for one of staff
     * @throws ServiceUnavailable when products does not answer
     */
    public Statistics ofDays(int days) {
        return asking("products", () -> calls.ofDays(shopper.authorization(), days));
    }
}
