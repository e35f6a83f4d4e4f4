package org.kauppa.web.account.entity;

import java.time.Instant;

/**
 * A place where an account is signed in.
 *
 * @param current whether it is the one that asks
 */
public record OpenSignIn(String id, Instant startedAt, Instant lastUsedAt, boolean current) {}
