package org.kauppa.web.orders.entity;

import java.math.BigDecimal;

/**
 * One product of an order, as it was when it was bought.
 *
 * @param id of the product
 * @param unitPrice in EUR
 * @param sum in EUR
 */
public record OrderLine(long id, String name, BigDecimal unitPrice, int quantity, BigDecimal sum) {}
