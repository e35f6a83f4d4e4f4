package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What the accounts of the products service may do to the ledger and the other tables, as MySQL sees it. */
@ExtendWith(ShopExtension.class)
class LedgerRightsIT {

    private static final int DENIED_ON_TABLE = 1142;

    /** None of them would change a row if it were let through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stock_movement set quantity_change = 0 where false",
                "delete from stock_movement where false",
                "replace into stock_movement select * from stock_movement where false",
                "update order_line set quantity = 1 where false",
                "delete from order_line where false",
                "delete from purchase_order where false",
                "delete from product where false",
                "delete from last_audit where false",
                "select * from flyway_schema_history where false",
                "create table movement_of_mine like stock_movement"
            })
    void theServiceIsRefused(String statement, Shop shop) throws SQLException {
        var databases = shop.databases();
        try (var connection = databases.connectAs("products_write", databases.primary());
                var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getErrorCode())
                                    .as(refusal.getMessage())
                                    .isEqualTo(DENIED_ON_TABLE));
        }
    }

    /** The tables have been made, dropped and made anew since the rights were given. */
    @Test
    void theServiceWritesWhereItMust(Shop shop) throws SQLException {
        shop.startOver();
        assertThat(grants("products_write", shop))
                .containsExactlyInAnyOrder(
                        "USAGE ON *.*",
                        "SELECT, INSERT, UPDATE ON products.product",
                        "SELECT, INSERT, UPDATE ON products.purchase_order",
                        "SELECT, INSERT ON products.order_line",
                        "SELECT, INSERT ON products.stock_movement",
                        "SELECT, INSERT, UPDATE ON products.last_audit",
                        "SELECT, INSERT, UPDATE, DELETE ON products.refused_purchase",
                        "SELECT, INSERT, UPDATE, DELETE ON products.picture",
                        "SELECT, INSERT, UPDATE, DELETE ON products.product_import",
                        "SELECT, INSERT, UPDATE, DELETE ON products.idempotency_key",
                        "SELECT, INSERT, UPDATE, DELETE ON products.request_limit",
                        "SELECT, INSERT, UPDATE, DELETE ON products.erased_customer");
        assertThat(shop.buy(2, 1).status()).isEqualTo(201);
        shop.databases().assertBooksBalance();
    }

    @Test
    void theReadUnitOnlyReads(Shop shop) throws SQLException {
        assertThat(grants("products_read", shop))
                .containsExactlyInAnyOrder("REPLICATION CLIENT ON *.*", "SELECT ON products.*");
    }

    /** On every server alike: a replica that is to take over must know the same rights. */
    private static List<String> grants(String account, Shop shop) throws SQLException {
        var databases = shop.databases();
        var onPrimary = grants(account, databases.primary(), shop);
        for (var replica : databases.replicas()) {
            assertThat(grants(account, replica, shop)).as(replica.name()).isEqualTo(onPrimary);
        }
        return onPrimary;
    }

    private static List<String> grants(String account, Member server, Shop shop) throws SQLException {
        var grants = new ArrayList<String>();
        try (var connection = shop.databases().connectAs(account, server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show grants")) {
            while (rows.next()) {
                grants.add(
                        rows.getString(1).replace("`", "").replace("GRANT ", "").replaceAll(" TO .*", ""));
            }
        }
        return grants;
    }
}
