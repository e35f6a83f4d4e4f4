-- Customers whose accounts were deleted a short time ago: an access token may still tell the name, and must not buy.
CREATE TABLE erased_customer (
  name_digest CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  erased_at   DATETIME(6) NOT NULL,
  KEY by_age (erased_at)
);
