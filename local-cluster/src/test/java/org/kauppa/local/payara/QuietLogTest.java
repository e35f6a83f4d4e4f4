package org.kauppa.local.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietLogTest {

    private static final String CERTIFICATES = "javax.enterprise.system.security.ssl.level";

    @TempDir
    Path config;

    private Path logging;

    @BeforeEach
    void aServer() throws IOException {
        logging = config.resolve("logging.properties");
        Files.writeString(logging, "formatter.ansiColor=true\njavax.level=INFO");
    }

    @Test
    void addsLevelsToThoseOfTheServer() throws IOException {
        QuietLog.in(config);

        assertThat(levels())
                .containsEntry("javax.level", "INFO")
                .containsEntry("formatter.ansiColor", "false")
                .containsEntry(CERTIFICATES, "SEVERE");
    }

    @Test
    void leavesALevelThatSomebodyHasSet() throws IOException {
        Files.writeString(logging, CERTIFICATES + "=FINE\n");

        QuietLog.in(config);

        assertThat(levels()).containsEntry(CERTIFICATES, "FINE");
    }

    @Test
    void addsNothingTwice() throws IOException {
        QuietLog.in(config);
        var once = Files.readString(logging);

        QuietLog.in(config);

        assertThat(logging).hasContent(once);
    }

    private Properties levels() throws IOException {
        var levels = new Properties();
        try (var file = Files.newBufferedReader(logging)) {
            levels.load(file);
        }
        return levels;
    }
}
