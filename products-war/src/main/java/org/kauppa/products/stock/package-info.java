/** Stock and its ledger. */
package org.kauppa.products.stock;
