/** How often one client may ask for what costs, counted in the database, so that all instances agree. */
package org.kauppa.service.limits;
