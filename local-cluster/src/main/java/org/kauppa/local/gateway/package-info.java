/** The one public address, and an inner one for the services: each path goes to a ready instance of its service. */
package org.kauppa.local.gateway;
