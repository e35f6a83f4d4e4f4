package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What the services' database accounts are refused. No statement here would change anything if it were let through. */
@ExtendWith(ShopExtension.class)
class AccountRightsIT {

    private static final Set<Integer> DENIALS = Set.of(
            1044, // ER_DBACCESS_DENIED_ERROR
            1045, // ER_ACCESS_DENIED_ERROR: what wants a right on everything
            1142, // ER_TABLEACCESS_DENIED_ERROR
            1227); // ER_SPECIFIC_ACCESS_DENIED_ERROR: what wants an administrator's right

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "products_read  | update product set quantity = 0 where false",
                "products_read  | insert into stock_movement select * from stock_movement where false",
                "products_read  | delete from idempotency_key where false",
                "products_read  | delete from refused_purchase where false",
                "products_read  | create table product_of_mine like product",
                "products_read  | stop replica",
                "products_write | alter table product comment = 'mine'",
                "products_write | drop table order_line_of_nobody",
                "products_write | truncate table request_limit",
                "products_write | create index mine on product (price)",
                "products_write | show replica status",
                "users_app      | alter table account comment = 'mine'",
                "users_app      | drop table account_of_nobody",
                "users_app      | create table account_of_mine like account",
                "users_app      | select * from flyway_schema_history where false"
            })
    void serveRequestsAndChangeNoTables(String account, String statement, Shop shop) throws SQLException {
        assertDenied(account, statement, shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"products_read", "products_write", "products_migrate", "users_app", "users_migrate"})
    void seeNothingOfTheServerAndOfOthers(String account, Shop shop) throws SQLException {
        assertDenied(account, "select user, authentication_string from mysql.user", shop);
        assertDenied(account, "create database of_mine", shop);
        assertDenied(account, "create user of_mine", shop);
        assertDenied(account, "set global super_read_only = off", shop);
        assertDenied(account, "grant select on *.* to current_user()", shop);
        assertDenied(account, "select 1 into outfile '/tmp/of_mine'", shop);
    }

    private static void assertDenied(String account, String statement, Shop shop) throws SQLException {
        var databases = shop.databases();
        var server = serverOf(account, shop);
        try (var connection = databases.connectAs(account, server);
                var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .as("%s: %s", account, statement)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal ->
                                    assertThat(DENIALS).as(refusal.getMessage()).contains(refusal.getErrorCode()));
        }
    }

    private static Member serverOf(String account, Shop shop) {
        return account.startsWith("users")
                ? shop.databases().ofUsers()
                : shop.databases().primary();
    }
}
