/** How staff look for orders, and what a change of one comes to. */
package org.kauppa.web.admin.orders.entity;
