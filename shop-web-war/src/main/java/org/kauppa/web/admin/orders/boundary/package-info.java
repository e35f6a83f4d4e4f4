/** The pages where staff find orders, ship and cancel them. */
package org.kauppa.web.admin.orders.boundary;
