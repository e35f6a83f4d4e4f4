/** Faults of the database told apart, and the migration of a service's schema. */
package org.kauppa.service.database;
