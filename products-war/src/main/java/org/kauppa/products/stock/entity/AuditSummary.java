package org.kauppa.products.stock.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;

/**
 * What an audit of the books found, in short.
 *
 * @param checkedAt when
 * @param differences how many things did not agree
 * @param products how many products were checked
 */
@JsonbPropertyOrder({"checkedAt", "differences", "products"})
public record AuditSummary(Instant checkedAt, int differences, long products) {}
