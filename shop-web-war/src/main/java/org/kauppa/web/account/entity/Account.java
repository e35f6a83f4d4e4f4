package org.kauppa.web.account.entity;

import java.time.Instant;
import java.util.List;

/** An account as users tells its owner. */
public record Account(String username, List<String> roles, Instant createdAt) {}
