package org.kauppa.products.operations.entity;

import java.util.Locale;

/** What a database server is for. */
public enum Role {
    /** It takes what is written. */
    PRIMARY,
    /** It follows a primary, and is read. */
    REPLICA;

    /** The word for it towards clients. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
