package org.kauppa.web.admin.orders.entity;

import java.util.List;
import org.kauppa.web.orders.entity.Order;

/**
 * A page of orders.
 *
 * @param orders the newest first
 * @param next where the next page starts; null on the last one
 */
public record OrderSlice(List<Order> orders, String next) {}
