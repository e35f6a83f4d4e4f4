package org.kauppa.products.catalog.entity;

/**
 * The products of one category that can, or cannot, be bought now, counted without regard to the filters that facets are
 * for.
 *
 * @param inPriceRange how many of them are within the prices that are asked for
 * @param cheaperThan how many cost less than each of {@link Facets#STEPS}, and then how many there are
 */
public record FacetRow(String category, boolean inStock, long inPriceRange, long[] cheaperThan) {}
