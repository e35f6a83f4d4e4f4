package org.kauppa.local.supervision;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** What is particular about one kind of process in its life under supervision. */
public interface Life {

    /** Makes everything the process needs, before each of its starts. */
    default void prepare() throws IOException, SQLException, InterruptedException {}

    /**
     * Asks once whether the process serves. Called several times a second while it starts and once a second afterwards, so
     * it must answer within about two seconds.
     *
     * @return false, or an exception, when it does not serve.
     * @throws Unusable when it never will.
     */
    boolean serves() throws IOException, SQLException, InterruptedException, Unusable;

    /** @return how long a start may take from the start of the process until it serves. */
    Duration startLimit();

    /** @return how long the process may take to end after being asked to. */
    Duration stopLimit();
}
