package org.kauppa.web.admin.dashboard.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.admin.dashboard.control.ShopFigures;
import org.kauppa.web.admin.dashboard.entity.Statistics;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.PageFlow;

/** The page {@code /admin?days=30}: how the shop has been doing. */
@Named
@RequestScoped
public class DashboardPage {

    private static final String PATH = "/admin";
    private static final List<Integer> PERIODS = List.of(7, 30, 90);
    private static final int USUAL_PERIOD = 30;
    /** What products refuses purchases for; a reason that is new there is shown as it is. */
    private static final Set<String> REASONS = Set.of("insufficient-stock", "price-changed", "unknown-product");

    @Inject
    private PageFlow flow;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private ShopFigures figures;

    @Inject
    private Texts texts;

    private Statistics statistics;

    /** Gets the figures. */
    public void load() {
        adminFlow.carryOut(PATH, () -> statistics = figures.ofDays(getPeriod()));
    }

    /** The figures; null when products does not answer. */
    public Statistics getStatistics() {
        return statistics;
    }

    /** The periods to choose from, in days. */
    public List<Integer> getPeriods() {
        return PERIODS;
    }

    /** The chosen period, in days. */
    public int getPeriod() {
        return PERIODS.stream()
                .filter(days -> flow.field("days").equals(days.toString()))
                .findFirst()
                .orElse(USUAL_PERIOD);
    }

    /** The days, the last one first. */
    public List<Statistics.Day> getDays() {
        var days = new ArrayList<>(statistics.days());
        Collections.reverse(days);
        return days;
    }

    /** Why purchases were refused, in words. */
    public String reason(Statistics.Refusal refusal) {
        return REASONS.contains(refusal.reason())
                ? texts.of("dashboard.refusal." + refusal.reason())
                : refusal.reason();
    }
}
