package org.kauppa.products.statistics.entity;

import java.time.Instant;

/**
 * Purchases that were refused in an hour for the same reason.
 *
 * @param begin of the hour
 */
public record HourRefusals(Instant begin, String reason, long purchases) {}
