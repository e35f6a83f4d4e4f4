package org.kauppa.local.mysql;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the account may do that the products service writes with, table by table. The ledger and the lines of orders only grow:
 * a fault in the service cannot change what is written there, nor can somebody who has taken over this account.
 */
public final class WriteRights {

    private record Right(String actions, String table) {}

    private static final List<Right> RIGHTS = List.of(
            new Right("SELECT, INSERT, UPDATE", "product"),
            new Right("SELECT, INSERT, UPDATE", "purchase_order"),
            new Right("SELECT, INSERT", "order_line"),
            new Right("SELECT, INSERT", "stock_movement"),
            new Right("SELECT, INSERT, UPDATE, DELETE", "idempotency_key"));

    private WriteRights() {}

    /**
     * @param schema in which the tables are, or will be.
     * @param account such as {@code 'name'@'host'}.
     * @return the statements that give the account its rights; the tables need not exist, and may be dropped and made anew.
     */
    public static List<String> grants(String schema, String account) {
        return RIGHTS.stream()
                .flatMap(right -> grants(right.actions(), schema + "." + right.table(), account))
                .toList();
    }

    /** MySQL grants rights on a table that is not there only together with the right to make it, which goes again at once. */
    private static Stream<String> grants(String actions, String table, String account) {
        return Stream.of(
                "GRANT CREATE, " + actions + " ON " + table + " TO " + account,
                "REVOKE CREATE ON " + table + " FROM " + account);
    }
}
