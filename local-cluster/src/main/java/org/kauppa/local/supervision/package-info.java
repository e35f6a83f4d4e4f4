/** Starts processes, watches them, starts them again when they die, and leaves none behind. */
package org.kauppa.local.supervision;
