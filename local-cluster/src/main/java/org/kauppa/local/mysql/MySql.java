package org.kauppa.local.mysql;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.kauppa.local.supervision.Life;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/** The three kinds of MySQL server in the shop: what each is started with and how each lives. */
public final class MySql {

    /** A server that can be put under supervision. */
    public record Member(Program program, Life life) {}

    private final Distribution distribution;
    private final Path folder;
    private final Function<String, Path> logs;
    private final Function<String, String> passwords;
    private final Processes processes;

    /**
     * @param folder holds one folder for each server.
     * @param logs gives the log of the server so named.
     * @param passwords gives the password of the account so named, letters and digits.
     */
    public MySql(
            Distribution distribution,
            Path folder,
            Function<String, Path> logs,
            Function<String, String> passwords,
            Processes processes) {
        this.distribution = distribution;
        this.folder = folder;
        this.logs = logs;
        this.passwords = passwords;
        this.processes = processes;
    }

    /**
     * @param replicas how many will follow it; with none a commit waits for nobody.
     * @return the server that takes the writes on products.
     */
    public Member primary(int port, int replicas) {
        var server = primaryServer(port, replicas);
        var accounts = accounts()
                .schema("products")
                .grant("products_migrate", passwords.apply("products_migrate"), "ALL ON products.*")
                .grant("products_write", passwords.apply("products_write"), WriteRights.PRODUCTS, "products")
                .grant("products_read", passwords.apply("products_read"), "SELECT ON products.*")
                .alsoGrant("products_read", "REPLICATION CLIENT ON *.*")
                .grant("replication", passwords.apply("replication"), "REPLICATION SLAVE, BACKUP_ADMIN ON *.*");
        return new Member(server.program(), new Database(server, accounts));
    }

    /**
     * @param number from 1.
     * @param primaryServes done when the primary answers.
     * @return a server that follows the primary.
     */
    public Member replica(int number, int port, int primaryPort, CompletableFuture<Void> primaryServes) {
        var server = server(
                "mysql-replica-" + number,
                1 + number,
                port,
                List.of(
                        "--super-read-only=ON",
                        "--skip-replica-start", // pointed at the primary's port of this run first
                        "--skip-log-bin", // nobody follows a replica; what it applied is kept in a table, crash-safe
                        "--innodb-flush-log-at-trx-commit=2", // what a power cut takes is fetched again
                        "--relay-log-recovery=ON",
                        "--replica-parallel-workers=2",
                        "--replica-preserve-commit-order=ON",
                        "--replica-net-timeout=10",
                        "--rpl-semi-sync-replica-enabled=ON"));
        var primary = primaryServer(primaryPort, number);
        return new Member(
                server.program(),
                new Replica(server, primary, primaryServes, passwords.apply("replication"), processes));
    }

    /** @return the server of the users component. */
    public Member users(int port) {
        var server = server("mysql-users", 1, port, List.of("--skip-log-bin"));
        var accounts = accounts()
                .schema("users")
                .grant("users_migrate", passwords.apply("users_migrate"), "ALL ON users.*")
                .grant("users_app", passwords.apply("users_app"), WriteRights.USERS, "users");
        return new Member(server.program(), new Database(server, accounts));
    }

    private Accounts accounts() {
        return new Accounts(passwords.apply("root"));
    }

    private Server primaryServer(int port, int replicas) {
        return server(
                "mysql-primary",
                1,
                port,
                List.of(
                        "--innodb-flush-log-at-trx-commit=1",
                        "--sync-binlog=1",
                        "--binlog-expire-logs-seconds=259200",
                        "--binlog-transaction-dependency-tracking=WRITESET",
                        "--rpl-semi-sync-source-enabled=" + (replicas > 0 ? "ON" : "OFF"),
                        // with no replica left a commit waits this long once, then replication goes on unacknowledged
                        "--rpl-semi-sync-source-timeout=1000"));
    }

    private Server server(String name, int id, int port, List<String> options) {
        return new Server(
                distribution, name, id, port, folder.resolve(name), logs.apply(name), passwords.apply("root"), options);
    }
}
