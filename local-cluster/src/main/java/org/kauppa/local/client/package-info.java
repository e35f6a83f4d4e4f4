/** For tests and tools: runs the shop as {@code ./run} does and reads what runs where. */
package org.kauppa.local.client;
