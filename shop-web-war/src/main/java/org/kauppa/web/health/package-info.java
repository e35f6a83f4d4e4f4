/** Tells the platform how this instance is. */
package org.kauppa.web.health;
