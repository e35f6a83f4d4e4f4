/** The users database: its schema when the service starts, and how values are kept in it. */
package org.kauppa.users.storage;
