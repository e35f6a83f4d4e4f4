package org.kauppa.web.catalog.entity;

/**
 * A category with what is in it.
 *
 * @param category its name in addresses: {@code soft-drinks}
 * @param products how many products it has
 */
public record Category(String category, int products) {}
