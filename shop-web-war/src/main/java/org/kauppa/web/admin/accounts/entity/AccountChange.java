package org.kauppa.web.admin.accounts.entity;

/** What became of the wish to change an account. */
public enum AccountChange {
    /** It was done, now or before. */
    DONE,
    /** Nobody else is staff. */
    LAST_ADMIN,
    /** There is no such account. */
    UNKNOWN
}
