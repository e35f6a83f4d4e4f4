package org.kauppa.systemtests.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.local.client.Cluster;
import org.kauppa.local.client.Cluster.Member;

/** The databases as their administrator sees them, the one of products above all. */
public final class Databases {

    private static final Duration LAG_LIMIT = Duration.ofSeconds(60);
    private static final int LOGIN_LIMIT_MS = 10_000;

    /** Reads the row at which a result stands. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Cluster cluster;

    Databases(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The server that takes writes. */
    public Member primary() {
        return withRole("primary").get(0);
    }

    /** The server of the users service. */
    public Member ofUsers() {
        return withRole("users").get(0);
    }

    /** The servers that follow the primary. */
    public List<Member> replicas() {
        return withRole("replica");
    }

    /** The one number that a query gives on a server. */
    public long number(Member server, String sql) {
        return query(server, sql, 1);
    }

    /** A counter of a server, as SHOW GLOBAL STATUS has it. */
    public long status(Member server, String variable) {
        return query(server, "show global status like '" + variable + "'", 2);
    }

    /** What a query gives on a server, row by row. */
    public <T> List<T> rows(Member server, String sql, Row<T> row) {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            var rows = new ArrayList<T>();
            while (results.next()) {
                rows.add(row.read(results));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Runs a statement on a server. */
    public void run(Member server, String sql) {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Waits until every replica has what the primary has now. */
    public void awaitReplicas() {
        var executed = text(primary(), "select @@global.gtid_executed");
        for (var replica : replicas()) {
            await().atMost(LAG_LIMIT)
                    .until(() ->
                            number(replica, "select gtid_subset('" + executed + "', @@global.gtid_executed)") == 1);
        }
    }

    /** Fails unless every product's quantity is the sum of its movements, and every order's total that of its lines. */
    public void assertBooksBalance() {
        assertThat(number(
                        primary(),
                        "select count(*) from products.product p where quantity <> (select coalesce(sum(quantity_change), 0)"
                                + " from products.stock_movement m where m.product_id = p.id)"))
                .as("products whose quantity is not the sum of their movements")
                .isZero();
        assertThat(number(
                        primary(),
                        "select count(*) from products.purchase_order o where total <> (select sum(unit_price * quantity)"
                                + " from products.order_line l where l.order_number = o.number)"))
                .as("orders whose total is not the sum of their lines")
                .isZero();
        assertThat(number(
                        primary(),
                        "select count(*) from products.order_line l left join products.stock_movement m"
                                + " on m.order_number = l.order_number and m.product_id = l.product_id"
                                + " and m.quantity_change = -l.quantity where m.id is null"))
                .as("order lines without a movement")
                .isZero();
    }

    private long query(Member server, String sql, int column) {
        return Long.parseLong(text(server, sql, column));
    }

    private String text(Member server, String sql) {
        return text(server, sql, 1).replace("\n", "");
    }

    private String text(Member server, String sql, int column) {
        var values = rows(server, sql, row -> row.getString(column));
        assertThat(values).as(sql).isNotEmpty();
        return values.get(0);
    }

    Connection connect(Member server) throws SQLException {
        return connect(server, "", "root", cluster.rootPassword());
    }

    /** A connection, to the service's schema on a server, as one of the accounts that are named after their service. */
    public Connection connectAs(String account, Member server) throws SQLException {
        return connect(server, account.replaceAll("_.*", ""), account, ShopSecrets.databasePassword(account));
    }

    private static Connection connect(Member server, String schema, String account, String password)
            throws SQLException {
        var url = "jdbc:mysql://127.0.0.1:%d/%s?connectTimeout=%d".formatted(server.port(), schema, LOGIN_LIMIT_MS);
        return DriverManager.getConnection(url, account, password);
    }

    private List<Member> withRole(String role) {
        return cluster.members().stream()
                .filter(member -> member.role().filter(role::equals).isPresent())
                .toList();
    }
}
