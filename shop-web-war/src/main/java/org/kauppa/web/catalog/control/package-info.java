/** Reads the catalogue from products. */
package org.kauppa.web.catalog.control;
