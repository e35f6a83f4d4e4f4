/** Reads everybody's orders at products, and moves them on. */
package org.kauppa.web.admin.orders.control;
