/** The page that shows how the shop has been doing. */
package org.kauppa.web.admin.dashboard.boundary;
