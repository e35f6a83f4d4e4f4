package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A category of the catalogue.
 *
 * @param category its slug
 * @param products how many products it has
 */
@Schema(name = "Category")
@JsonbPropertyOrder({"category", "products"})
public record CategorySummary(String category, long products) {}
