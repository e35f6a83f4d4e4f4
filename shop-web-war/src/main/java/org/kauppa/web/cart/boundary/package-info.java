/** The cart's page, and what other pages tell of the cart. */
package org.kauppa.web.cart.boundary;
