package org.kauppa.web.checkout.control;

import java.math.BigDecimal;
import java.util.List;
import org.kauppa.web.checkout.entity.Attempt;

/**
 * What is to be bought, as products reads it.
 *
 * @param expectedTotal in EUR; at another price products sells nothing
 */
public record PurchaseRequest(List<PurchaseLine> lines, BigDecimal expectedTotal) {

    static PurchaseRequest of(Attempt attempt) {
        var cart = attempt.lines();
        var lines = cart.ids().stream()
                .map(id -> new PurchaseLine(id, cart.quantityOf(id)))
                .toList();
        return new PurchaseRequest(lines, attempt.total());
    }
}
