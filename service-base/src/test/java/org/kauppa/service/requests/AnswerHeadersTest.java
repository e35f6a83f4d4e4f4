package org.kauppa.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kauppa.service.TrialService;

class AnswerHeadersTest extends TrialService {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    @Test
    void areOnEveryAnswer() {
        var answers = Map.of(
                200, send(request("ping")),
                400, post("{}"),
                404, send(request("nothing/here")),
                405, send(request("wishes").DELETE()),
                500, send(request("wishes/failure")),
                503, send(request("wishes/outage")));

        answers.forEach((status, answer) -> {
            assertThat(answer.statusCode()).isEqualTo(status);
            ALWAYS.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                    .as("%s of %d", name, status)
                    .containsExactly(value));
            assertThat(answer.headers().allValues("Cache-Control"))
                    .as("caching of %d", status)
                    .containsExactly("no-store");
        });
    }

    @Test
    void leaveCachingToTheResourceThatDecidesIt() {
        var headers = send(request("wishes/popular")).headers();

        assertThat(headers.allValues("Cache-Control")).containsExactly("public, max-age=60");
    }

    @Test
    void insistOnTlsWhereTheRequestCameOverIt() {
        assertThat(transportSecurity(send(request("ping").header("X-Forwarded-Proto", "https"))
                        .headers()))
                .containsExactly("max-age=63072000; includeSubDomains");
        assertThat(transportSecurity(send(request("ping").header("X-Forwarded-Proto", "http"))
                        .headers()))
                .isEmpty();
        assertThat(transportSecurity(send(request("ping")).headers())).isEmpty();
    }

    private static List<String> transportSecurity(HttpHeaders headers) {
        return headers.allValues("Strict-Transport-Security");
    }
}
