package org.kauppa.web.admin.products.entity;

import java.util.List;

/**
 * A part of a product's ledger, the newest first.
 *
 * @param next where the next part begins; null at the end
 */
public record Ledger(List<Movement> movements, String next) {}
