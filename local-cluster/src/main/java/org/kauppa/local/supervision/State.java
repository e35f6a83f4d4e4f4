package org.kauppa.local.supervision;

/** What a supervised process can do at the moment. */
public enum State {
    /** It runs or is about to, and cannot serve yet or not any more. */
    STARTING,
    /** It serves. */
    READY,
    /** It does not run and will not be started. */
    STOPPED
}
