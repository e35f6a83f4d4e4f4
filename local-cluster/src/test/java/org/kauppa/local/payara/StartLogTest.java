package org.kauppa.local.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLogTest {

    private static final String STARTED = "[INFO] Payara Micro 6.2025.10 (build 42) ready in 6,000 (ms)\n";

    @TempDir
    Path folder;

    private Path file;
    private StartLog log;

    @BeforeEach
    void make() {
        file = folder.resolve("products-1.log");
        log = new StartLog(file);
    }

    @Test
    void tellsWhenTheServerHasStarted() throws Exception {
        log.begin();
        assertThat(log.saysStarted()).isFalse();

        write("[INFO] Deploying\n");
        assertThat(log.saysStarted()).isFalse();

        write(STARTED);
        assertThat(log.saysStarted()).isTrue();
    }

    @Test
    void leavesEarlierStartsOut() throws Exception {
        write(STARTED);

        log.begin();

        assertThat(log.saysStarted()).isFalse();
        write(STARTED);
        assertThat(log.saysStarted()).isTrue();
    }

    @Test
    void tellsWhyTheServiceRefuses() throws Exception {
        write("Caused by: java.lang.IllegalStateException: The setting OLD is missing.\n");
        log.begin();
        assertThat(log.refusal()).isEmpty();

        write("x.y.Failure: java.lang.IllegalStateException: The setting NEW is missing.\n\tat x.y.Z\n"
                + "Caused by: java.lang.IllegalStateException: The setting NEW is missing.\n\tat x.y.Z\n");

        assertThat(log.refusal()).contains("The setting NEW is missing.");
    }

    private void write(String text) throws Exception {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
