/** Buys at products. */
package org.kauppa.web.checkout.control;
