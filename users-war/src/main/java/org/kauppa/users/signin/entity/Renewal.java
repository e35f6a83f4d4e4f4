package org.kauppa.users.signin.entity;

/**
 * A sign-in that was begun or prolonged.
 *
 * @param accountId whose it is
 * @param signInId which one
 * @param next the refresh token with which it goes on
 */
public record Renewal(long accountId, String signInId, TokenSecret next) {}
