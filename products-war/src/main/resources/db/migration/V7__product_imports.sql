-- Lists of changes that staff has uploaded. A plan is there until it is carried out, in the one transaction that also says so.
CREATE TABLE product_import (
  id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  made_by       VARCHAR(30) NOT NULL,
  made_at       DATETIME(6) NOT NULL,
  state         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total         INT         NOT NULL,
  to_create     INT         NOT NULL,
  to_change     INT         NOT NULL,
  unchanged     INT         NOT NULL,
  wrong         INT         NOT NULL,
  errors        MEDIUMTEXT  NOT NULL, -- JSON
  plan          MEDIUMBLOB  NULL,     -- JSON, compressed
  done          INT         NOT NULL DEFAULT 0,
  attempt       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  seen_alive_at DATETIME(6) NULL,     -- when the instance that carries it out last said so
  failed_rows   MEDIUMTEXT  NULL,     -- JSON
  KEY by_age (made_at)
);
