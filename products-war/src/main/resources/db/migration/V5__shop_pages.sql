-- The Finnish texts of a product, where it has any. The list in Finnish is sorted as Finns sort: ä and ö come last.
-- stock_level is null for what is not sold, 0 for none, 1 for few, 2 for more. It is computed, and its index answers how
-- many products there are of which kind: a purchase touches that index only when the level changes.
ALTER TABLE product
  ADD COLUMN name_fi VARCHAR(120) NULL,
  ADD COLUMN description_fi VARCHAR(4000) NULL,
  ADD COLUMN listed_name_fi VARCHAR(120) COLLATE utf8mb4_sv_0900_ai_ci AS (coalesce(name_fi, name)) VIRTUAL,
  ADD COLUMN stock_level TINYINT AS (if(deleted_at is null, if(quantity = 0, 0, if(quantity <= 10, 1, 2)), null)) VIRTUAL;
ALTER TABLE product
  ADD KEY by_name_fi (listed_name_fi, id),
  ADD KEY by_stock_level (stock_level, category, price);

-- What staff says about a change, and who of the staff made it; null for what customers do.
ALTER TABLE stock_movement
  ADD COLUMN note VARCHAR(200) NULL,
  ADD COLUMN made_by VARCHAR(30) NULL;

ALTER TABLE purchase_order ADD KEY by_status (status, number);

-- How many purchases were refused in an hour, which is kept for 90 days.
CREATE TABLE refused_purchase (
  hour      DATETIME    NOT NULL, -- UTC, its beginning
  reason    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purchases BIGINT      NOT NULL,
  PRIMARY KEY (hour, reason)
);

-- What the last audit of the books found: one row.
CREATE TABLE last_audit (
  id          TINYINT     NOT NULL PRIMARY KEY CHECK (id = 1),
  checked_at  DATETIME(6) NOT NULL,
  products    BIGINT      NOT NULL,
  differences INT         NOT NULL
);
