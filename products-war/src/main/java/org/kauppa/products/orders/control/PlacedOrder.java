package org.kauppa.products.orders.control;

import org.kauppa.products.consistency.control.CommitWatch;
import org.kauppa.products.orders.entity.PurchaseOrder;

/**
 * What a purchase leaves behind.
 *
 * @param commit knows the transaction's GTID, once it is committed
 */
public record PlacedOrder(PurchaseOrder order, CommitWatch.LastCommit commit) {}
