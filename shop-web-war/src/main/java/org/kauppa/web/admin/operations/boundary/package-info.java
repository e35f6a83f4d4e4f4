/** The page that shows how the shop's parts are. */
package org.kauppa.web.admin.operations.boundary;
