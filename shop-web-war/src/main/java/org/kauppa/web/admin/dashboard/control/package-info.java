/** Asks products how the shop has been doing. */
package org.kauppa.web.admin.dashboard.control;
