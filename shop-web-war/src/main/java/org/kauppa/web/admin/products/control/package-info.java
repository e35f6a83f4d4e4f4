/** What the pages for products ask of the products service. */
package org.kauppa.web.admin.products.control;
