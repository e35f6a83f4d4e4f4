package org.kauppa.local.mysql;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the account may do with which a service serves requests, table by table; none may change a table or reach another one.
 * The ledger and the lines of orders only grow: a fault in the service cannot change what is written there, nor can somebody who
 * has taken over the account.
 */
public enum WriteRights {
    /** Of the account that products writes with. */
    PRODUCTS(
            may("SELECT, INSERT, UPDATE", "product", "purchase_order"),
            may("SELECT, INSERT", "order_line", "stock_movement"),
            may("SELECT, INSERT, UPDATE", "last_audit"),
            mayChangeRows("idempotency_key", "request_limit", "erased_customer", "refused_purchase"),
            mayChangeRows("picture", "product_import")),

    /** Of the account that users reads and writes with. */
    USERS(
            mayChangeRows("account", "account_role", "account_erasure", "cart"),
            mayChangeRows("sign_in", "refresh_token", "known_address"),
            mayChangeRows("sign_in_throttle", "request_limit"));

    private record Right(String actions, List<String> tables) {}

    private final List<Right> rights;

    WriteRights(Right... rights) {
        this.rights = List.of(rights);
    }

    private static Right may(String actions, String... tables) {
        return new Right(actions, List.of(tables));
    }

    private static Right mayChangeRows(String... tables) {
        return may("SELECT, INSERT, UPDATE, DELETE", tables);
    }

    /**
     * @param schema in which the tables are, or will be.
     * @param account such as {@code 'name'@'host'}.
     * @return the statements that give the account its rights; the tables need not exist, and may be dropped and made anew.
     */
    public List<String> grants(String schema, String account) {
        return rights.stream()
                .flatMap(right -> right.tables().stream()
                        .flatMap(table -> grants(right.actions(), schema + "." + table, account)))
                .toList();
    }

    /** MySQL grants rights on a table that is not there only together with the right to make it, which goes again at once. */
    private static Stream<String> grants(String actions, String table, String account) {
        return Stream.of(
                "GRANT CREATE, " + actions + " ON " + table + " TO " + account,
                "REVOKE CREATE ON " + table + " FROM " + account);
    }
}
