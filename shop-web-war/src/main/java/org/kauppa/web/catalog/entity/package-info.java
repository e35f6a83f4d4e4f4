/** Products, categories, and what a shopper looks for. */
package org.kauppa.web.catalog.entity;
