package org.kauppa.web.admin.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.admin.orders.control.StaffOrders;
import org.kauppa.web.admin.orders.entity.OrderSearch;
import org.kauppa.web.admin.orders.entity.OrderSlice;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.PageFlow;

/**
 * The page {@code /admin/orders?status=placed&customer=edgars&from=2026-11-01&to=2026-11-23}: everybody's orders, the newest
 * first. With {@code number} it leads to that order.
 */
@Named
@RequestScoped
public class AdminOrdersPage {

    private static final String PATH = "/admin/orders";

    @Inject
    private PageFlow flow;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private StaffOrders orders;

    @Inject
    private Here here;

    private OrderSearch search;
    private OrderSlice slice;
    private boolean understood = true;

    /** Finds the orders, or leads to the one whose number is asked for. */
    public void load() {
        adminFlow.carryOut(PATH, () -> {
            search = search();
            if (getNumber().isEmpty()) {
                find();
            } else {
                orders.find(getNumber())
                        .ifPresent(order -> flow.seeOther("/admin/order?number=" + here.encode(order.number())));
            }
        });
    }

    /** The orders; null when there are none to show. */
    public OrderSlice getSlice() {
        return slice;
    }

    /** What is searched. */
    public OrderSearch getSearch() {
        return search;
    }

    /** The number that is looked for, which no order has; empty when none is. */
    public String getNumber() {
        return flow.field("number");
    }

    /** Whether the conditions make sense. */
    public boolean isUnderstood() {
        return understood;
    }

    /** How far an order can be. */
    public List<String> getStatuses() {
        return OrderSearch.STATUSES;
    }

    private void find() {
        if (understood && search.isPossible()) {
            orders.find(search).ifPresentOrElse(found -> slice = found, () -> understood = false);
        } else {
            understood = false;
        }
    }

    private OrderSearch search() {
        var status = flow.field("status");
        return new OrderSearch(
                textOrNull("customer"),
                OrderSearch.STATUSES.contains(status) ? status : null,
                dayOrNull("from"),
                dayOrNull("to"),
                textOrNull("after"));
    }

    private String textOrNull(String field) {
        var text = flow.field(field);
        return text.isEmpty() ? null : text;
    }

    private LocalDate dayOrNull(String field) {
        var text = textOrNull(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            understood = false;
            return null;
        }
    }
}
