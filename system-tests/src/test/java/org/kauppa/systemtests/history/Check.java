package org.kauppa.systemtests.history;

import java.util.stream.Stream;

/** One thing that holds in every history of a shop that is right. */
interface Check {

    /** Where it does not hold. */
    Stream<Anomaly> anomalies(History history);
}
