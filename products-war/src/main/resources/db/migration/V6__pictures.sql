-- Pictures that staff has uploaded, made anew: a product names one by its path. The name is a digest of the content.
CREATE TABLE picture (
  name    CHAR(68) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content MEDIUMBLOB  NOT NULL,
  used_at DATETIME(6) NOT NULL, -- when a product got it last
  KEY by_age (used_at)
);
