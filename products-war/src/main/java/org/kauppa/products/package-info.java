/**
 * The products service. The path of a purchase: {@code orders.boundary.BuyResource}, {@code orders.boundary.Checkout},
 * {@code persistence.control.Transactions}, {@code orders.control.PurchaseTransaction}, {@code stock.control.Stock}.
 */
package org.kauppa.products;
