/** Keeps the cart in the shopper's browser and checks it against the catalogue. */
package org.kauppa.web.cart.control;
