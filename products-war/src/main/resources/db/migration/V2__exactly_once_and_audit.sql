-- What a purchase under an idempotency key came to. The row is written first in the purchase's own transaction, so
-- that its primary key is the lock on which repeats wait; the order's number is made beforehand.
CREATE TABLE idempotency_key (
  caller       VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the username, empty for guests
  client_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint  CHAR(43)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- SHA-256 of what was to be bought
  order_number CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refusal      TEXT         NULL, -- why there is no such order, in JSON
  uses         INT          NOT NULL DEFAULT 1,
  created_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (caller, client_key),
  KEY by_age (created_at)
);

-- When the status was set last: the audit of the books looks at what has changed since it looked before.
ALTER TABLE purchase_order ADD COLUMN changed_at DATETIME(6) NULL;
UPDATE purchase_order SET changed_at = placed_at;
ALTER TABLE purchase_order MODIFY COLUMN changed_at DATETIME(6) NOT NULL, ADD KEY by_change (changed_at);

-- A line is sold once and returned at most once, whatever the service does. The old index is covered by the new one.
ALTER TABLE stock_movement
  ADD UNIQUE KEY one_of_each_reason (order_number, product_id, reason),
  DROP KEY by_order,
  ADD CONSTRAINT movement_of_order_line FOREIGN KEY (order_number, product_id)
    REFERENCES order_line (order_number, product_id);
