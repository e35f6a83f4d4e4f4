/** How the databases are, for those who run the shop. */
package org.kauppa.products.operations;
