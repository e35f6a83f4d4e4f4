/** The page that shows an order. */
package org.kauppa.web.orders.boundary;
