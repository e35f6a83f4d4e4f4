package org.kauppa.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kauppa.local.StartFailure;

@Timeout(30)
class SupervisedTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> pidsWhenReady = new LinkedBlockingQueue<>();
    private Processes processes;

    @BeforeEach
    void make() throws IOException {
        processes = new Processes(new PidFiles(folder.resolve("pids"), folder.toString()));
    }

    @AfterEach
    void leaveNothing() {
        processes.kill();
    }

    @Test
    void servesOnceItsProbeSaysSo() throws Exception {
        var supervised = supervised("sleep 60", new Always());

        supervised.start().get(10, TimeUnit.SECONDS);

        assertThat(supervised.state()).isEqualTo(State.READY);
        assertThat(supervised.pid()).isPresent();
        supervised.stop();
        assertThat(supervised.state()).isEqualTo(State.STOPPED);
        assertThat(supervised.pid()).isEmpty();
    }

    @Test
    void startsAgainWhatDies() throws Exception {
        var supervised = supervised("sleep 60", new Always());
        supervised.start().get(10, TimeUnit.SECONDS);
        var first = pidsWhenReady.take();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        assertThat(pidsWhenReady.take()).isNotEqualTo(first);
        assertThat(news.take()).contains("program", "137", "is started again");
        supervised.stop();
    }

    @Test
    void givesUpWhatNeverComesUpAndNamesItsLog() {
        var supervised = supervised("exit 3", new Never(Duration.ofSeconds(20)));

        assertThatThrownBy(() -> supervised.start().get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StartFailure.class)
                .hasMessageContaining("program does not come up")
                .hasMessageContaining("code 3")
                .hasMessageContaining(folder.resolve("log").toString());
        assertThat(supervised.state()).isEqualTo(State.STOPPED);
    }

    @Test
    void givesUpWhatHangsInItsStart() {
        var supervised = supervised("sleep 60", new Never(Duration.ofMillis(300)));

        assertThatThrownBy(() -> supervised.start().get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StartFailure.class)
                .hasMessageContaining("did not serve within");
        assertThat(supervised.pid()).isEmpty();
    }

    @Test
    void endsByForceWhatDoesNotEndWhenAsked() throws Exception {
        var ignoring = folder.resolve("ignoring");
        var supervised = supervised("trap '' TERM; touch " + ignoring + "; while :; do sleep 0.1; done", new Always() {
            @Override
            public boolean serves() {
                return Files.exists(ignoring);
            }
        });
        supervised.start().get(10, TimeUnit.SECONDS);

        supervised.stop();

        assertThat(supervised.pid()).isEmpty();
    }

    @Test
    void canBeStoppedWhileItsStartIsPrepared() throws Exception {
        var preparing = new CompletableFuture<Void>();
        var supervised = supervised("sleep 60", new Always() {
            @Override
            public void prepare() throws InterruptedException {
                preparing.complete(null);
                Thread.sleep(60_000); // ended by the interruption that is tested
            }
        });
        supervised.start();
        preparing.get(10, TimeUnit.SECONDS);

        supervised.stop();

        assertThat(supervised.state()).isEqualTo(State.STOPPED);
        assertThat(supervised.pid()).isEmpty();
    }

    private Supervised supervised(String script, Life life) {
        var command = List.of("/bin/sh", "-c", script, folder.toString());
        var program = new Program("program", command, Map.of(), folder, folder.resolve("log"));
        return new Supervised(program, life, processes, new Supervised.Events() {
            @Override
            public void changed(Supervised supervised) {
                if (supervised.state() == State.READY) {
                    supervised.pid().ifPresent(pidsWhenReady::add);
                }
            }

            @Override
            public void tell(String line) {
                news.add(line);
            }
        });
    }

    private static class Always implements Life {

        @Override
        public boolean serves() {
            return true;
        }

        @Override
        public Duration startLimit() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration stopLimit() {
            return Duration.ofMillis(500);
        }
    }

    private static final class Never extends Always {

        private final Duration limit;

        Never(Duration limit) {
            this.limit = limit;
        }

        @Override
        public boolean serves() {
            return false;
        }

        @Override
        public Duration startLimit() {
            return limit;
        }
    }
}
