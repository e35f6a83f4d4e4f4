package org.kauppa.local.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kauppa.local.supervision.PidFiles;
import org.kauppa.local.supervision.Processes;

class ServerTest {

    @TempDir
    Path folder;

    private MySql mysql;

    @BeforeEach
    void make() throws Exception {
        mysql = new MySql(
                new Distribution(folder.resolve("zip"), folder.resolve("dist")),
                folder,
                folder::resolve,
                account -> "secret",
                new Processes(new PidFiles(folder.resolve("pids"), folder.toString())));
    }

    private List<List<String>> commands() {
        return List.of(
                mysql.primary(8081, 2).program().command(),
                mysql.users(8082).program().command(),
                mysql.replica(1, 8083, 8081, new CompletableFuture<>())
                        .program()
                        .command());
    }

    @Test
    void readsNoOptionFilesAndListensOnThisMachineOnly() {
        assertThat(commands())
                .allSatisfy(command -> assertThat(command)
                        .contains("--no-defaults", "--bind-address=127.0.0.1", "--mysqlx=OFF")
                        .satisfies(all -> assertThat(all.get(1)).isEqualTo("--no-defaults")));
    }

    @Test
    void showsNoPasswordInItsCommandLine() {
        assertThat(commands()).allSatisfy(command -> assertThat(command).noneMatch(part -> part.contains("secret")));
    }

    @Test
    void showsTheCertificateThatIsTheSameForAll() {
        assertThat(commands())
                .allSatisfy(command ->
                        assertThat(command).contains("--ssl-cert=" + folder.resolve("dist/blank/server-cert.pem")));
    }

    @Test
    void keepsEveryCommitOfThePrimary() {
        assertThat(commands().get(0)).contains("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1");
    }

    @Test
    void takesNoWritesOnAReplica() {
        assertThat(commands().get(2)).contains("--super-read-only=ON", "--server-id=2", "--relay-log-recovery=ON");
    }

    @Test
    void waitsForNobodyWithoutReplicas() {
        assertThat(mysql.primary(8081, 0).program().command()).contains("--rpl-semi-sync-source-enabled=OFF");
        assertThat(mysql.primary(8081, 1).program().command()).contains("--rpl-semi-sync-source-enabled=ON");
    }
}
