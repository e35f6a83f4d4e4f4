/** Orders as shoppers see them. */
package org.kauppa.web.orders.entity;
