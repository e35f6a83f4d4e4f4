package org.kauppa.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kauppa.service.TrialService;

class BodyLimitTest extends TrialService {

    private static final int LIMIT = 64 * 1024;
    private static final int MIB = 1024 * 1024;

    @Test
    void takesExactlyTheLimit() {
        assertThat(announced("wishes/raw", "a".repeat(LIMIT)).body()).isEqualTo(String.valueOf(LIMIT));
        assertThat(chunked("wishes/raw", "a".repeat(LIMIT)).body()).isEqualTo(String.valueOf(LIMIT));
    }

    @Test
    void refusesOneByteMore() {
        assertTooLarge(announced("wishes/raw", "a".repeat(LIMIT + 1)));
        assertTooLarge(chunked("wishes/raw", "a".repeat(LIMIT + 1)));
    }

    @Test
    void refusesWhileTheJsonIsStillBeingRead() {
        var endless = "{\"text\":\"" + "a".repeat(20 * LIMIT) + "\"}";
        assertTooLarge(announced("wishes", endless));
        assertTooLarge(chunked("wishes", endless));
    }

    @Test
    void takesAsMuchAsTheMethodSays() {
        assertThat(announced("wishes/file", "a".repeat(MIB)).body()).isEqualTo(String.valueOf(MIB));
        assertThat(chunked("wishes/file", "a".repeat(MIB)).body()).isEqualTo(String.valueOf(MIB));
    }

    @Test
    void refusesMoreThanTheMethodSaysAndTellsHowMuchThatIs() {
        assertTooLarge(announced("wishes/file", "a".repeat(MIB + 1)));
        assertTooLarge(chunked("wishes/file", "a".repeat(MIB + 1)));
        assertThat(announced("wishes/file", "a".repeat(MIB + 1)).body()).contains("1 MiB");
        assertThat(announced("wishes/raw", "a".repeat(LIMIT + 1)).body()).contains("64 KiB");
    }

    private HttpResponse<String> announced(String path, String body) {
        return post(path, "application/json", BodyPublishers.ofString(body));
    }

    private HttpResponse<String> chunked(String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return post(path, "application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("\"type\":\"/problems/too-large\"");
    }
}
