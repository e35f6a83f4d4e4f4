package org.kauppa.local.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AccountsTest {

    @Test
    void areMadeOneStatementPerLineForThisMachineOnly() {
        assertThat(new Accounts("r1")
                        .schema("shop")
                        .grant("reader", "p1", "SELECT ON shop.*")
                        .sql())
                .isEqualTo("""
                        ALTER USER 'root'@'localhost' IDENTIFIED BY 'r1';
                        CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY 'r1';
                        GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                        CREATE DATABASE shop CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                        CREATE USER 'reader'@'127.0.0.1' IDENTIFIED BY 'p1';
                        GRANT SELECT ON shop.* TO 'reader'@'127.0.0.1';
                        """);
    }

    /** The only one that may write to these tables must not be able to rewrite what was sold, nor the ledger. */
    @Test
    void writeOnlyWhatTheServiceWritesTableByTable() {
        assertThat(new Accounts("r1")
                        .grant("writer", "p1", WriteRights.PRODUCTS, "shop")
                        .sql())
                .endsWith("""
                        CREATE USER 'writer'@'127.0.0.1' IDENTIFIED BY 'p1';
                        GRANT CREATE, SELECT, INSERT, UPDATE ON shop.product TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.product FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE ON shop.purchase_order TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.purchase_order FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT ON shop.order_line TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.order_line FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT ON shop.stock_movement TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.stock_movement FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE ON shop.last_audit TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.last_audit FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON shop.idempotency_key TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.idempotency_key FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON shop.request_limit TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.request_limit FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON shop.erased_customer TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.erased_customer FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON shop.refused_purchase TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.refused_purchase FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON shop.picture TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.picture FROM 'writer'@'127.0.0.1';
                        GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON shop.product_import TO 'writer'@'127.0.0.1';
                        REVOKE CREATE ON shop.product_import FROM 'writer'@'127.0.0.1';
                        """);
    }

    @Test
    void giveTheirRightsAgainWithoutBeingMadeAgain() {
        var accounts = new Accounts("r1")
                .schema("shop")
                .grant("reader", "p1", "SELECT ON shop.*")
                .alsoGrant("reader", "REPLICATION CLIENT ON *.*");
        assertThat(accounts.rights())
                .containsExactly(
                        "GRANT SELECT ON shop.* TO 'reader'@'127.0.0.1'",
                        "GRANT REPLICATION CLIENT ON *.* TO 'reader'@'127.0.0.1'");
    }

    @Test
    void leaveTheTablesOfUsersToTheAccountThatMigrates() {
        var statements = new Accounts("r1")
                .grant("users", "p1", WriteRights.USERS, "accounts")
                .sql();

        assertThat(statements.lines().filter(line -> line.startsWith("GRANT") && line.contains("'users'")))
                .hasSize(9)
                .allMatch(line -> line.startsWith("GRANT CREATE, SELECT, INSERT, UPDATE, DELETE ON accounts."));
        assertThat(statements.lines().filter(line -> line.startsWith("REVOKE CREATE ON accounts.")))
                .hasSize(9);
    }

    @Test
    void takeNoPasswordThatCouldEndItsQuotes() {
        assertThatThrownBy(() -> new Accounts("x' OR '")).isInstanceOf(IllegalArgumentException.class);
    }
}
