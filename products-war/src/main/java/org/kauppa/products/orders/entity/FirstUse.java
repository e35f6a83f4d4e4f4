package org.kauppa.products.orders.entity;

import java.util.Optional;

/**
 * What came of the purchase for which an idempotency key was used first.
 *
 * @param fingerprint of what was to be bought
 * @param orderNumber the order that was placed, unless it was refused
 * @param refusal why it was refused
 */
public record FirstUse(String fingerprint, String orderNumber, Optional<PurchaseRefused> refusal) {}
