/** The catalogue: what shoppers find and look at. */
package org.kauppa.products.catalog;
