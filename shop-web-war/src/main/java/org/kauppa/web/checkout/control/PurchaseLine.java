package org.kauppa.web.checkout.control;

/** A line of what is to be bought, as products reads it. */
public record PurchaseLine(long id, int quantity) {}
