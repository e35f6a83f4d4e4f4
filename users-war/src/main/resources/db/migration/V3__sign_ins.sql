-- A sign-in lasts over many refresh tokens, and ends with its row. The ones that go on are taken over.
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
INSERT INTO sign_in (id, account_id, started_at, last_used_at)
    SELECT sign_in_id, MIN(account_id), MIN(issued_at), MAX(issued_at) FROM refresh_token GROUP BY sign_in_id;

-- A spent token stays until it would have expired, so that its second use is noticed.
ALTER TABLE refresh_token
    DROP FOREIGN KEY refresh_token_account,
    DROP KEY refresh_token_expiry,
    DROP COLUMN account_id,
    ADD COLUMN spent_at       DATETIME(6) NULL COMMENT 'UTC',
    ADD COLUMN spent_with     CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'digest of the idempotency key',
    ADD COLUMN successor_salt BINARY(32)  NULL COMMENT 'with the token itself it makes the next one',
    ADD KEY refresh_token_expiry (expires_at),
    ADD CONSTRAINT refresh_token_of_sign_in FOREIGN KEY (sign_in_id) REFERENCES sign_in (id) ON DELETE CASCADE;

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
