-- Refresh tokens, of which only the SHA-256 is kept. All tokens that descend from one sign-in share its id.
CREATE TABLE refresh_token (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    token_hash BINARY(32)  NOT NULL,
    account_id BIGINT      NOT NULL,
    sign_in_id CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at  DATETIME(6) NOT NULL COMMENT 'UTC',
    expires_at DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    UNIQUE KEY refresh_token_hash (token_hash),
    KEY refresh_token_expiry (account_id, expires_at),
    KEY refresh_token_sign_in (sign_in_id),
    CONSTRAINT refresh_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
