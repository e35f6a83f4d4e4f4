package org.kauppa.web.checkout.entity;

/**
 * A product of which there is less than somebody wants.
 *
 * @param id of the product
 * @param requested how many are wanted
 * @param available how many there are
 */
public record Shortage(long id, int requested, int available) {}
