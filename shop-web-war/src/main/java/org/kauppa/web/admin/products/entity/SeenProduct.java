package org.kauppa.web.admin.products.entity;

/**
 * A product and the state it was seen in.
 *
 * @param tag names that state: a change is made to it and no other
 */
public record SeenProduct(StaffProduct product, String tag) {}
