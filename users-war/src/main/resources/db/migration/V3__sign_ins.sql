-- A sign-in lasts over many refresh tokens, and ends with its row. Those that go on when this runs end by it once: an instance of
-- the version before may be giving tokens at the same time, and what it writes must not stop the migration half-way.
DROP TABLE refresh_token;
CREATE TABLE sign_in (
    id           CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id   BIGINT      NOT NULL,
    started_at   DATETIME(6) NOT NULL COMMENT 'UTC',
    last_used_at DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    KEY sign_in_account (account_id, started_at),
    KEY sign_in_use (last_used_at),
    CONSTRAINT sign_in_of_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- A spent token stays until it would have expired, so that its second use is noticed.
CREATE TABLE refresh_token (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    token_hash     BINARY(32)  NOT NULL,
    sign_in_id     CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at      DATETIME(6) NOT NULL COMMENT 'UTC',
    expires_at     DATETIME(6) NOT NULL COMMENT 'UTC',
    spent_at       DATETIME(6) NULL COMMENT 'UTC',
    spent_with     CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'digest of the idempotency key',
    successor_salt BINARY(32)  NULL COMMENT 'with the token itself it makes the next one',
    PRIMARY KEY (id),
    UNIQUE KEY refresh_token_hash (token_hash),
    KEY refresh_token_expiry (expires_at),
    KEY refresh_token_sign_in (sign_in_id),
    CONSTRAINT refresh_token_of_sign_in FOREIGN KEY (sign_in_id) REFERENCES sign_in (id) ON DELETE CASCADE
);

-- Failed sign-ins. The subject is a digest of a name, an address or both; forgotten after an hour without failure.
CREATE TABLE sign_in_throttle (
    subject       CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_digest   CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the name, where it is about one',
    failures      INT         NOT NULL,
    last_failure  DATETIME(6) NOT NULL COMMENT 'UTC',
    blocked_until DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (subject),
    KEY throttle_age (last_failure),
    KEY throttle_name (name_digest)
);

-- From where an account was signed in to lately: others' failures elsewhere do not hold up its owner there.
CREATE TABLE known_address (
    account_id BIGINT      NOT NULL,
    address    CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'digest',
    seen_at    DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (account_id, address),
    KEY known_address_age (seen_at),
    CONSTRAINT known_address_of_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- How often one client may ask for what costs.
CREATE TABLE request_limit (
    subject     CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'digest',
    spent_until BIGINT      NOT NULL COMMENT 'milliseconds since 1970',
    PRIMARY KEY (subject),
    KEY request_limit_age (spent_until)
);

-- Accounts that were deleted: the name, until products has forgotten it too, and its digest, until no token tells it.
CREATE TABLE account_erasure (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    username    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_general_ci NULL,
    name_digest CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deleted_at  DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    KEY erasure_name (name_digest),
    KEY erasure_age (deleted_at)
);
