package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;

/**
 * A product that sells well.
 *
 * @param name as it is called now
 * @param units how many were sold
 * @param sales for how much, in EUR
 */
@JsonbPropertyOrder({"id", "name", "units", "sales"})
public record BestSeller(long id, String name, long units, BigDecimal sales) {}
