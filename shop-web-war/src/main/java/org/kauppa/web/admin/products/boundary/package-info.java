/** The pages on which staff looks after products. */
package org.kauppa.web.admin.products.boundary;
