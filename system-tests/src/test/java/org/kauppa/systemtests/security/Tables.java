package org.kauppa.systemtests.security;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Databases;

/** All tables of the databases, whatever they are called. */
final class Tables {

    private static final String ALL = "select concat('`', table_schema, '`.`', table_name, '`')"
            + " from information_schema.tables where table_type = 'BASE TABLE'"
            + " and table_schema not in ('mysql', 'information_schema', 'performance_schema', 'sys')";

    private final Databases databases;

    Tables(Databases databases) {
        this.databases = databases;
    }

    /** Every server that keeps what it is told: the primary, its replicas and that of users. */
    List<Member> servers() {
        return Stream.of(Stream.of(databases.primary(), databases.ofUsers()), databases.replicas().stream())
                .flatMap(servers -> servers)
                .toList();
    }

    /** The columns, with server and table, that hold a text or some bytes, without regard to case. */
    List<String> placesOf(byte[] wanted) {
        return servers().stream()
                .flatMap(server -> placesOf(comparable(wanted), server).stream())
                .distinct()
                .toList();
    }

    /** The same for a text. */
    List<String> placesOf(String wanted) {
        return placesOf(wanted.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> placesOf(String wanted, Member server) {
        return databases.rows(server, ALL, row -> row.getString(1)).stream()
                .flatMap(table ->
                        databases.rows(server, "select * from " + table, row -> columnsWith(wanted, row)).stream()
                                .flatMap(List::stream)
                                .map(column -> server.name() + " " + table.replace("`", "") + "." + column))
                .toList();
    }

    private static List<String> columnsWith(String wanted, ResultSet row) throws SQLException {
        var columns = new ArrayList<String>();
        var names = row.getMetaData();
        for (var column = 1; column <= names.getColumnCount(); column++) {
            var value = row.getBytes(column);
            if (value != null && comparable(value).contains(wanted)) {
                columns.add(names.getColumnName(column));
            }
        }
        return columns;
    }

    /** One character for each byte. */
    private static String comparable(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
