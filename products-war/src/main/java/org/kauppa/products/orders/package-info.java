/** Buying, and the orders that come of it. */
package org.kauppa.products.orders;
