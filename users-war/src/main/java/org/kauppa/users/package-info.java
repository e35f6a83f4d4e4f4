/** The users service: who has an account at the shop, and proof of it for the other services. */
package org.kauppa.users;
