/** What whoever means ill may try with the running services, and what comes of it. */
package org.kauppa.systemtests.security;
