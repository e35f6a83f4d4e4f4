package org.kauppa.local;

import java.nio.file.Path;

/**
 * What the person at the terminal asked for.
 *
 * @param port of the gateway; all other ports follow it.
 * @param instances of each service, 1 or more.
 * @param replicas of the products database, 0 or more.
 * @param data the folder that keeps everything between runs.
 * @param console whether operators get one.
 */
record Settings(int port, int instances, int replicas, Path data, boolean console) {

    /** @return the shop's address. */
    String gateway() {
        return "http://localhost:" + port;
    }
}
