package org.kauppa.products.stock.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * The books, checked.
 *
 * @param checkedAt when
 * @param products how many products have been checked, those out of the catalogue too
 * @param differences what does not agree, at most 100 of each kind
 */
@JsonbPropertyOrder({"checkedAt", "products", "differences"})
public record Audit(Instant checkedAt, long products, List<BookDifference> differences) {}
