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

    @Test
    void takeNoPasswordThatCouldEndItsQuotes() {
        assertThatThrownBy(() -> new Accounts("x' OR '")).isInstanceOf(IllegalArgumentException.class);
    }
}
