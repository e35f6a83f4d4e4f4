-- Orders and movements have no foreign key to product on purpose: inserting a row that refers to a product takes a
-- shared lock on it, and two purchases that hold one each would then deadlock when both go on to take stock.

CREATE TABLE product (
  id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(120)   NOT NULL,
  description VARCHAR(4000)  NOT NULL,
  category    VARCHAR(60)    NOT NULL,
  price       DECIMAL(10, 2) NOT NULL CHECK (price >= 0),
  quantity    INT            NOT NULL CHECK (quantity >= 0),
  image       VARCHAR(200)   NULL,
  version     INT            NOT NULL DEFAULT 1,
  deleted_at  DATETIME(6)    NULL,
  KEY by_category (category, id),
  KEY by_name (name, id),
  KEY by_price (price, id)
);

CREATE TABLE purchase_order (
  number    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  customer  VARCHAR(30)    NULL,
  status    VARCHAR(10)    NOT NULL,
  total     DECIMAL(20, 2) NOT NULL,
  placed_at DATETIME(6)    NOT NULL,
  KEY by_customer (customer, number)
);

CREATE TABLE order_line (
  order_number CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id   BIGINT         NOT NULL,
  name         VARCHAR(120)   NOT NULL,
  unit_price   DECIMAL(10, 2) NOT NULL,
  quantity     INT            NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (order_number, product_id),
  FOREIGN KEY (order_number) REFERENCES purchase_order (number)
);

-- The ledger: product.quantity is the sum of the product's quantity_change at every moment.
CREATE TABLE stock_movement (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  product_id      BIGINT      NOT NULL,
  quantity_change INT         NOT NULL,
  reason          VARCHAR(20) NOT NULL,
  order_number    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  at              DATETIME(6) NOT NULL,
  KEY by_product (product_id, id),
  KEY by_order (order_number)
);
