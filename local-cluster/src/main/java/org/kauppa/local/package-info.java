/** Starts the whole shop on one machine with the real servers, keeps it running and stops it: {@code ./run}. */
package org.kauppa.local;
