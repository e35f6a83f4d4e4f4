/** The MySQL servers: unpacked, initialised, provisioned by CLONE and joined by replication. */
package org.kauppa.local.mysql;
