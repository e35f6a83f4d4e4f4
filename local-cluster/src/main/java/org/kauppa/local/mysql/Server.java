package org.kauppa.local.mysql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Program;

/**
 * One MySQL server: where its data lies, where it listens and how it is started.
 *
 * @param name unique in the shop, such as {@code mysql-replica-1}.
 * @param id its number in the replication topology, unique in it, from 1.
 * @param port on 127.0.0.1.
 * @param folder its own; the data lies below it.
 * @param log what mysqld says.
 * @param rootPassword of the accounts {@code root} that may connect.
 * @param options for mysqld beside the ones every server here has.
 */
record Server(
        Distribution distribution,
        String name,
        int id,
        int port,
        Path folder,
        Path log,
        String rootPassword,
        List<String> options) {

    /** Loaded everywhere: CLONE wants the donor's plugins on the recipient too. */
    private static final String PLUGINS = "mysql_clone.so;semisync_source.so;semisync_replica.so";

    /** Sized for a laptop; nothing here makes a commit less durable. */
    private static final List<String> COMMON = List.of(
            "--bind-address=127.0.0.1",
            "--mysqlx=OFF",
            "--skip-name-resolve",
            "--socket=mysql.sock", // relative to the data folder: a full path may be longer than a socket's name can be
            "--pid-file=mysqld.pid",
            "--default-time-zone=+00:00",
            "--gtid-mode=ON",
            "--enforce-gtid-consistency=ON",
            "--plugin-load-add=" + PLUGINS,
            "--performance-schema=OFF",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-buffer-size=4M",
            "--innodb-redo-log-capacity=64M",
            "--key-buffer-size=1M",
            "--table-open-cache=400",
            "--table-definition-cache=400",
            "--max-connections=400");

    Path data() {
        return folder.resolve("data");
    }

    /** @return mysqld in the foreground on existing data. */
    Program program() {
        var command = new ArrayList<>(distribution.mysqld(data()));
        command.add("--port=" + port);
        command.add("--server-id=" + id);
        command.add("--init-file=" + startStatements());
        command.addAll(distribution.certificate());
        command.addAll(COMMON);
        command.addAll(options);
        return new Program(name, command, Map.of(), folder, log);
    }

    /**
     * Makes new data, whatever was there, and lets the next start carry out the statements before it serves anybody.
     *
     * @param statements one per line.
     */
    void makeData(String statements) throws IOException {
        Folders.createPrivate(folder);
        Folders.delete(data());
        Folders.copy(distribution.blank(), data());
        Folders.writePrivate(startStatements(), statements);
    }

    /** The next start carries out nothing. */
    void keepData() throws IOException {
        Folders.writePrivate(startStatements(), "");
    }

    private Path startStatements() {
        return folder.resolve("start.sql");
    }

    /** @return a connection as root, to be closed by the caller; it gives up after 2 s without and 60 s within a statement. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "root");
        properties.setProperty("password", rootPassword);
        properties.setProperty("connectTimeout", "2000");
        properties.setProperty("socketTimeout", "60000");
        properties.setProperty("sslMode", "DISABLED");
        properties.setProperty("allowPublicKeyRetrieval", "true");
        return DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + port + "/", properties);
    }
}
