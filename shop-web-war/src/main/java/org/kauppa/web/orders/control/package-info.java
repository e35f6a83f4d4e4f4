/** Reads orders from products, or from the receipt in the shopper's browser. */
package org.kauppa.web.orders.control;
