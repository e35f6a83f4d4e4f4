/** The services' processes: Payara Micro with one WAR each, started from a class-data archive. */
package org.kauppa.local.payara;
