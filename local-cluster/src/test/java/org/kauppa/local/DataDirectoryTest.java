package org.kauppa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void letsNobodyElseInWhileOpen() throws Exception {
        var path = folder.resolve("data");
        try (var first = DataDirectory.open(path)) {
            assertThat(first.root()).isDirectory();
            assertThatThrownBy(() -> DataDirectory.open(path))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("--data");
        }
        DataDirectory.open(path).close();
    }

    @Test
    void forgetsAllButTheUnpackedMySql() throws Exception {
        try (var data = DataDirectory.open(folder.resolve("data"))) {
            Files.createDirectories(data.mysqlDistribution().resolve("bin"));
            Files.createDirectories(data.databases().resolve("mysql-primary"));
            Files.writeString(data.secrets(), "x");

            data.clear();

            assertThat(data.mysqlDistribution().resolve("bin")).exists();
            assertThat(data.databases()).doesNotExist();
            assertThat(data.secrets()).doesNotExist();
        }
    }
}
