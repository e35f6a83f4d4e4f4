package org.kauppa.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kauppa.web.Requests;

class CallHeadersTest {

    @Test
    void namesWhoAsks() {
        assertThat(forwardedFor(Map.of())).isEqualTo("192.0.2.7");
    }

    @Test
    void addsWhoAsksToTheWayBefore() {
        assertThat(forwardedFor(Map.of("X-Forwarded-For", List.of("203.0.113.9, 198.51.100.2"))))
                .isEqualTo("203.0.113.9, 198.51.100.2, 192.0.2.7");
    }

    @Test
    void joinsHeadersThatCameSingly() {
        assertThat(forwardedFor(Map.of("X-Forwarded-For", List.of("203.0.113.9", " ", "198.51.100.2"))))
                .isEqualTo("203.0.113.9, 198.51.100.2, 192.0.2.7");
    }

    private static String forwardedFor(Map<String, List<String>> headers) {
        return CallHeaders.forwardedFor(Requests.get("/", headers));
    }
}
