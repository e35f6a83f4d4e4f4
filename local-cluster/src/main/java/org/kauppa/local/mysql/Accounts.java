package org.kauppa.local.mysql;

import java.util.ArrayList;
import java.util.List;

/** The statements that give a new server its passwords, schema and accounts, each account with the rights it uses. */
final class Accounts {

    /** Nobody comes from elsewhere; names are not resolved. */
    private static final String HOST = "@'127.0.0.1'";

    private final List<String> statements = new ArrayList<>();
    private final List<String> rights = new ArrayList<>();

    /** @param rootPassword must be letters and digits only, as all passwords here. */
    Accounts(String rootPassword) {
        statements.add("ALTER USER 'root'@'localhost' IDENTIFIED BY " + quoted(rootPassword));
        account("root", rootPassword);
        statements.add("GRANT ALL ON *.* TO 'root'" + HOST + " WITH GRANT OPTION");
    }

    Accounts schema(String name) {
        statements.add("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        return this;
    }

    /** @param rights such as {@code SELECT ON products.*}. */
    Accounts grant(String user, String password, String rights) {
        account(user, password);
        give(List.of("GRANT " + rights + " TO " + named(user)));
        return this;
    }

    /** @param right one more of an account that is there, such as {@code REPLICATION CLIENT ON *.*}. */
    Accounts alsoGrant(String user, String right) {
        give(List.of("GRANT " + right + " TO " + named(user)));
        return this;
    }

    /** Adds an account with the rights that its service needs. */
    Accounts grant(String user, String password, WriteRights rights, String schema) {
        account(user, password);
        give(rights.grants(schema, named(user)));
        return this;
    }

    private void give(List<String> grants) {
        statements.addAll(grants);
        rights.addAll(grants);
    }

    private void account(String user, String password) {
        statements.add("CREATE USER " + named(user) + " IDENTIFIED BY " + quoted(password));
    }

    private static String named(String user) {
        return "'" + user + "'" + HOST;
    }

    private static String quoted(String password) {
        if (!password.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("A database password may hold letters and digits only.");
        }
        return "'" + password + "'";
    }

    /** @return the statements that give the accounts their rights, which may be given again: a new version may need more. */
    List<String> rights() {
        return List.copyOf(rights);
    }

    /** @return one statement per line. */
    String sql() {
        return String.join(";\n", statements) + ";\n";
    }
}
