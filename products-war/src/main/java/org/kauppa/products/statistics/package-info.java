/** What staff wants to know about sales and stock at a glance. */
package org.kauppa.products.statistics;
