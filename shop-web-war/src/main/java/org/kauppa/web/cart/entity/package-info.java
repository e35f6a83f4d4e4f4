/** The cart, and how its lines stand against the catalogue. */
package org.kauppa.web.cart.entity;
