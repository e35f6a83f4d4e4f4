/** The page where a cart becomes an order. */
package org.kauppa.web.checkout.boundary;
