package org.kauppa.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.service.TrialService;

/** What a service writes down of its errors. */
class ProblemLogTest extends TrialService {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private final List<LogRecord> written = Collections.synchronizedList(new ArrayList<>());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            written.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        written.clear();
        LOG.setUseParentHandlers(false);
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void refusalsAreALineWithTheRequestsId() {
        var answer = send(request("wishes/refusal"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(written).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getThrown()).isNull();
            assertThat(line.getMessage())
                    .contains(
                            "403 forbidden",
                            answer.headers().firstValue("X-Request-Id").orElseThrow())
                    .doesNotContain("secret");
        });
    }

    @Test
    void failuresAreWrittenWithTheirStackTrace() {
        send(request("wishes/failure"));
        assertThat(written).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARNING);
            assertThat(line.getThrown()).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void mistakesAreNotWritten() {
        assertThat(post("{}").statusCode()).isEqualTo(400);
        assertThat(send(request("nowhere")).statusCode()).isEqualTo(404);
        assertThat(written).isEmpty();
    }
}
