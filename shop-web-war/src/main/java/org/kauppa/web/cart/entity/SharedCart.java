package org.kauppa.web.cart.entity;

/**
 * A cart as users keeps it for all browsers of a shopper.
 *
 * @param version raised by every change; 0 before the first
 */
public record SharedCart(long version, KeptCart cart) {}
