/** Forgetting what is kept for a time only. */
package org.kauppa.users.housekeeping;
