/** Deleting accounts, in this service and, as soon as it can be reached, in products. */
package org.kauppa.users.erasure;
