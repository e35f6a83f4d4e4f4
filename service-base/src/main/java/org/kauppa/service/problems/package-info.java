/** Problem details (RFC 9457): how every error of a service looks and how an exception becomes one. */
package org.kauppa.service.problems;
