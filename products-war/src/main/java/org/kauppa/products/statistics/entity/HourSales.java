package org.kauppa.products.statistics.entity;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What was sold in an hour.
 *
 * @param begin of the hour
 * @param sales in EUR
 */
public record HourSales(Instant begin, long orders, BigDecimal sales) {}
