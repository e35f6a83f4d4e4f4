package org.kauppa.web.checkout.control;

import org.kauppa.web.checkout.entity.Refusal;

/** A purchase that did not happen, or of which nobody knows whether it did. */
public class PurchaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    PurchaseRefused(Refusal refusal) {
        super("Purchase refused: " + refusal.reason());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
