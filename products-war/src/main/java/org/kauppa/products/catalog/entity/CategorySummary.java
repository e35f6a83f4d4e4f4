package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A category of the catalogue.
 *
 * @param category its slug
 * @param products how many products it has
 */
@JsonbPropertyOrder({"category", "products"})
public record CategorySummary(String category, long products) {}
