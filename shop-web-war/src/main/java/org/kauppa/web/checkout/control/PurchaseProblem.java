package org.kauppa.web.checkout.control;

import java.math.BigDecimal;
import java.util.List;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.checkout.entity.Shortage;

/** What products answers instead of an order: a problem document, with the members that a purchase may have. */
public record PurchaseProblem(
        String type, List<Shortage> shortages, List<Long> ids, BigDecimal expectedTotal, BigDecimal total) {

    /** The refusal in it; {@link Reason#FORM_UNUSABLE} for a problem that only a form of a stranger can cause. */
    Refusal refusal() {
        var name = type == null ? "" : type;
        if (name.endsWith("/insufficient-stock") && shortages != null) {
            return new Refusal(Reason.SHORT_STOCK, shortages, List.of(), null, null, null);
        }
        if (name.endsWith("/unknown-product") && ids != null) {
            return new Refusal(Reason.UNKNOWN_PRODUCT, List.of(), ids, null, null, null);
        }
        if (name.endsWith("/price-changed") && expectedTotal != null && total != null) {
            return new Refusal(Reason.PRICE_CHANGED, List.of(), List.of(), expectedTotal, total, null);
        }
        if (name.endsWith("/purchase-in-progress")) {
            return Refusal.because(Reason.IN_PROGRESS);
        }
        return Refusal.because(Reason.FORM_UNUSABLE);
    }
}
