package org.kauppa.web.checkout.control;

import org.kauppa.web.orders.entity.Order;

/**
 * A purchase that happened.
 *
 * @param consistencyToken names the state of the data that has it; null when products gave none
 * @param replayed whether it had happened before, and this is the first answer again
 */
public record Purchase(Order order, String consistencyToken, boolean replayed) {}
