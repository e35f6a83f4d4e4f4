package org.kauppa.local.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the account may do with which a service serves requests, table by table; none may change a table or reach another one.
 * The lists are the files of the databases in containers, in {@code kubernetes/database/bootstrap}.
 */
public enum WriteRights {
    /** Of the account that products writes with. */
    PRODUCTS("products_write"),

    /** Of the account that users reads and writes with. */
    USERS("users_app");

    private record Right(String actions, List<String> tables) {

        /** @param line such as {@code SELECT, INSERT: order_line, stock_movement}. */
        static Right of(String line) {
            var parts = line.split(":", 2);
            return new Right(parts[0].strip(), List.of(parts[1].strip().split(",\\s*")));
        }
    }

    private final List<Right> rights;

    WriteRights(String account) {
        this.rights = read(account + ".rights")
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Right::of)
                .toList();
    }

    private static Stream<String> read(String name) {
        try (InputStream file = WriteRights.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
