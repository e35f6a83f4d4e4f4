/** Keeping and checking passwords without knowing them. */
package org.kauppa.users.passwords;
