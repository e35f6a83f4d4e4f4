/** Lists of products as CSV: all of them out, and changes of many in, looked at first and then made at once. */
package org.kauppa.products.imports;
