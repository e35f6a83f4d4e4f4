/** Attempts to buy, and why they are refused. */
package org.kauppa.web.checkout.entity;
