package org.kauppa.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PidFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void leadToProcessesLeftBehind() throws Exception {
        var process = new ProcessBuilder("/bin/sh", "-c", "while :; do sleep 0.1; done", folder.toString()).start();
        new PidFiles(folder.resolve("pids"), folder.toString()).write("left", process.toHandle());

        var stopped = new PidFiles(folder.resolve("pids"), folder.toString()).stopLeftovers(LIMIT);

        assertThat(stopped).containsExactly("left");
        assertThat(process.waitFor(0, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void spareAProcessThatHasOnlyTheSamePid() throws Exception {
        var process = new ProcessBuilder("/bin/sh", "-c", "while :; do sleep 0.1; done", "of somebody else").start();
        try {
            new PidFiles(folder.resolve("pids"), folder.toString()).write("left", process.toHandle());

            assertThat(new PidFiles(folder.resolve("pids"), folder.toString()).stopLeftovers(LIMIT))
                    .isEmpty();

            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void areOnlyThereWhileTheProcessLives() throws Exception {
        var pids = folder.resolve("pids");
        var processes = new Processes(new PidFiles(pids, folder.toString()));
        var command = List.of("/bin/sh", "-c", "while :; do sleep 0.1; done", folder.toString());
        var process = processes.start(new Program("mine", command, Map.of(), folder, folder.resolve("log")));

        assertThat(pids.resolve("mine")).hasContent(Long.toString(process.pid()));

        processes.kill();
        assertThat(pids).isEmptyDirectory();
    }
}
