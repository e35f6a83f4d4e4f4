package org.kauppa.users.signin.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kauppa.users.signin.entity.SignInAttempt.Counted;

/**
 * An attempt that counts as failed until it is taken back.
 *
 * @param at when it was counted
 * @param counted what it was counted for
 * @param before when the failure before it was, for each subject
 */
public record BegunAttempt(Instant at, List<Counted> counted, Map<String, Instant> before) {}
