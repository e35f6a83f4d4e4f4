/** The pages that show what the shop sells. */
package org.kauppa.web.catalog.boundary;
