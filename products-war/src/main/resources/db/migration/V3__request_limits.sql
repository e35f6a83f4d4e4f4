-- How often one guest may buy, where an operator sets a limit.
CREATE TABLE request_limit (
  subject     CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY, -- a digest
  spent_until BIGINT   NOT NULL, -- milliseconds since 1970
  KEY by_age (spent_until)
);
