-- For staff who look after accounts: sign-ins that have ended are deleted, so the last one is kept here.
ALTER TABLE account ADD COLUMN last_sign_in_at DATETIME(6) NULL COMMENT 'UTC';
-- Those who are staff are locked together, and nobody else.
CREATE INDEX account_role_by_role ON account_role (role, account_id);

-- One cart for each account, read and written as a whole.
CREATE TABLE cart (
    account_id BIGINT       NOT NULL,
    version    BIGINT       NOT NULL COMMENT 'raised by every change',
    cart_id    CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'given by the storefront: what is ordered once',
    round      INT          NOT NULL COMMENT 'attempts to order it that were refused',
    content    JSON         NOT NULL COMMENT 'array of {id, quantity}',
    changed_at DATETIME(6)  NOT NULL COMMENT 'UTC',
    PRIMARY KEY (account_id),
    CONSTRAINT cart_of_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
