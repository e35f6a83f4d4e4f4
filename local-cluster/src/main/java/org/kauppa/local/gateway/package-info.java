/** The one public address: routes each path to a ready instance of its service. */
package org.kauppa.local.gateway;
