package org.kauppa.local.payara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kauppa.local.supervision.Unusable;

class ReadinessTest {

    private static final String REFUSED =
            "Caused by: java.lang.IllegalStateException: The trial service needs these settings.\n";
    private static final String STARTED = "[INFO] Payara Micro 6 (build 1) ready in 6,000 (ms)\n";

    @TempDir
    Path folder;

    private HttpServer server;
    private Readiness readiness;
    private int status;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            try (exchange) {
                var bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        readiness = new Readiness(server.getAddress().getPort(), new StartLog(log()));
        readiness.begin();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isWhatTheServiceAnswers() throws Exception {
        write(STARTED);
        status = 200;
        assertThat(readiness.serves()).isTrue();
        status = 503;
        assertThat(readiness.serves()).isFalse();
    }

    @Test
    void willNeverBeWithoutAnApplication() throws Exception {
        status = 503;
        body = "{\"checks\":[{\"name\":\"No Application deployed\"}]}";
        assertThat(readiness.serves()).isFalse(); // it may still be on its way

        write(STARTED);

        assertThatThrownBy(readiness::serves).isInstanceOf(Unusable.class);
    }

    @Test
    void willNeverBeOfAServiceThatRefusesItsSettings() throws Exception {
        status = 500;
        write(STARTED);
        assertThat(readiness.serves()).isFalse();

        write(REFUSED);

        assertThatThrownBy(readiness::serves)
                .isInstanceOf(Unusable.class)
                .hasMessageEndingWith("could not be deployed: The trial service needs these settings.");
    }

    private Path log() {
        return folder.resolve("log");
    }

    private void write(String text) throws IOException {
        Files.writeString(log(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
