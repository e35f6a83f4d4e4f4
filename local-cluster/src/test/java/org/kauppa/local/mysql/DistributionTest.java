package org.kauppa.local.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.PidFiles;
import org.kauppa.local.supervision.Processes;

class DistributionTest {

    /** Stands for mysqld: makes the data folder it is told to make. */
    private static final String WORKING = """
            #!/bin/sh
            for option in "$@"; do case "$option" in --datadir=*)
              mkdir "${option#--datadir=}" && touch "${option#--datadir=}/auto.cnf" "${option#--datadir=}/ibdata1";;
            esac; done
            """;

    private static final String BROKEN = "#!/bin/sh\nexit 1\n";

    @TempDir
    Path folder;

    private Processes processes;

    @BeforeEach
    void make() throws Exception {
        processes = new Processes(new PidFiles(folder.resolve("pids"), folder.toString()));
    }

    private void make(Distribution distribution) throws Exception {
        distribution.make(processes, folder.resolve("log"));
    }

    @Test
    void isUnpackedWithoutWhatIsNotNeeded() throws Exception {
        var distribution = distribution(WORKING);
        assertThat(distribution.missing()).isTrue();

        make(distribution);

        assertThat(distribution.missing()).isFalse();
        assertThat(distribution.bin().resolve("mysqld")).isExecutable();
        assertThat(distribution.bin().resolve("mysqld-debug")).doesNotExist();
        assertThat(folder.resolve("home/lib/private/x.so")).exists();
        assertThat(folder.resolve("home/lib/plugin")).doesNotExist();
        assertThat(folder.resolve("home/lib/libz.a")).doesNotExist();
    }

    @Test
    void hasABlankDataFolderThatBelongsToNoServer() throws Exception {
        var distribution = distribution(WORKING);

        make(distribution);

        assertThat(distribution.blank().resolve("ibdata1")).exists();
        assertThat(distribution.blank().resolve("auto.cnf")).doesNotExist();
    }

    @Test
    void isMissingWhenMysqldCannotRun() throws Exception {
        var distribution = distribution(BROKEN);

        assertThatThrownBy(() -> make(distribution))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(folder.resolve("log").toString());
        assertThat(distribution.missing()).isTrue();
    }

    @Test
    void startsOverAfterAnInterruptedUnpacking() throws Exception {
        var left = Files.createDirectories(folder.resolve("home.new")).resolve("left-over");
        Files.writeString(left, "half");

        make(distribution(WORKING));

        assertThat(left).doesNotExist();
        assertThat(folder.resolve("home/left-over")).doesNotExist();
    }

    private Distribution distribution(String mysqld) throws Exception {
        var file = folder.resolve("dist.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "bin/mysqld", mysqld);
            add(zip, "bin/mysqld-debug", "");
            add(zip, "lib/private/x.so", "");
            add(zip, "lib/plugin/debug/y.so", "");
            add(zip, "lib/libz.a", "");
        }
        return new Distribution(file, folder.resolve("home"));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
