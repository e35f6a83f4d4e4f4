/** The shop as its users and operators see it: over HTTP, in a browser, and in the databases' own words. */
package org.kauppa.systemtests;
