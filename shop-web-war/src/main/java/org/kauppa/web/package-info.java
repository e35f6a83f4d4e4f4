/** The storefront: pages for shoppers, made from what products and users answer. Keeps nothing of a shopper in the server. */
package org.kauppa.web;
