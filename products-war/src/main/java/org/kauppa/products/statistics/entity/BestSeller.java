package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A product that sells well.
 *
 * @param name as it is called now
 * @param units how many were sold
 * @param sales for how much, in EUR
 */
@Schema(name = "BestSeller")
@JsonbPropertyOrder({"id", "name", "units", "sales"})
public record BestSeller(long id, String name, long units, BigDecimal sales) {}
