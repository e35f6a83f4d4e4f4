package org.kauppa.users.accounts.entity;

import java.util.Locale;

/** What an account may do; the names are stored. */
public enum Role {
    /** Buys. */
    CUSTOMER,
    /** Keeps the shop. */
    ADMIN;

    /** The name that tokens and answers carry. */
    public String publicName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
