/** The running shop, spoken to in words of the shop. */
package org.kauppa.systemtests.shop;
