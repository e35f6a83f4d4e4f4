package org.kauppa.products.stock.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The books, checked.
 *
 * @param checkedAt when
 * @param products how many products have been checked, those out of the catalogue too
 * @param differences what does not agree, at most 100 of each kind
 */
@Schema(name = "Audit")
@JsonbPropertyOrder({"checkedAt", "products", "differences"})
public record Audit(Instant checkedAt, long products, List<BookDifference> differences) {}
