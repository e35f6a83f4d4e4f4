package org.kauppa.web.services;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/**
 * What the page at hand has learned, while it was made, of parts of the shop that do not work as they should: for
 * telling its shopper. Says nothing of what the page did not ask for.
 */
@Named
@RequestScoped
public class ShopState {

    private Instant knownAt;
    private boolean slow;
    private boolean writesUnavailable;

    /** Products did not answer, and the page shows what was known of the catalogue at that time. */
    public void showsWhatWasKnown(Instant at, boolean tookTooLong) {
        if (knownAt == null || at.isBefore(knownAt)) {
            knownAt = at;
        }
        slow |= tookTooLong;
    }

    /** Products says that nothing can be bought or changed now. */
    void noteWritesUnavailable() {
        writesUnavailable = true;
    }

    /** Whether this page shows a catalogue of the past. */
    public boolean isCatalogueOld() {
        return knownAt != null;
    }

    /** Whether products did answer, but too slowly for this page. */
    public boolean isSlow() {
        return slow;
    }

    /** How old the oldest of what is shown is, in whole minutes. */
    public long getMinutesOld() {
        return Duration.between(knownAt, Instant.now()).toMinutes();
    }

    /** Whether the catalogue can be read, but nothing can be ordered. */
    public boolean isReadOnly() {
        return writesUnavailable && !isCatalogueOld();
    }
}
