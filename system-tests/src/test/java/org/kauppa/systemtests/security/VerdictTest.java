package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.security.RawRequest.Header;

class VerdictTest {

    private static final RawRequest ASKED = request("/api/products/none");
    private static final String PROBLEM =
            "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404,\"detail\":\"%s\"}";

    private final List<Header> headers = new ArrayList<>(
            List.of(new Header("X-Request-Id", "7"), new Header("Content-Type", "application/problem+json")));

    @Test
    void hasNothingAgainstAProblem() {
        assertThat(on(404, PROBLEM)).isEmpty();
    }

    @Test
    void seesAnInternalError() {
        assertThat(on(500, PROBLEM.replace("404", "500"))).containsExactly("a status of 500");
        assertThat(on(503, PROBLEM.replace("404", "503"))).containsExactly("no Retry-After");
    }

    @Test
    void seesAPageInsteadOfAProblem() {
        headers.set(1, new Header("Content-Type", "text/html"));
        assertThat(on(404, "<h1>Not found</h1>")).containsExactly("no problem document");
    }

    @Test
    void seesAProblemOfAnotherStatus() {
        assertThat(on(400, PROBLEM)).containsExactly("no problem document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException",
                "NullPointerException: x is null",
                " at org.example.Product.of(Product.java:7)",
                "org.kauppa.products",
                "You have an error in your SQL syntax"
            })
    void seesTheInside(String leak) {
        assertThat(on(404, PROBLEM.formatted(leak))).containsExactly("something of the inside");
    }

    @Test
    void seesWhatBecameOfHostileValues() {
        assertThat(on(404, PROBLEM.formatted(Hostile.EXPRESSION.replace("${7*7}", "49"))))
                .containsExactly("an expression that was evaluated");
        headers.add(new Header("x-injected", "1"));
        assertThat(on(404, PROBLEM)).containsExactly("a header of the client's making");
    }

    @Test
    void seesAScriptInAPageOnly() {
        assertThat(on(200, "{\"name\":\"" + Hostile.SCRIPT + "\"}")).isEmpty();
        headers.set(1, new Header("Content-Type", "text/html"));
        assertThat(on(200, Hostile.SCRIPT)).containsExactly("a script of the client's making");
    }

    @Test
    void seesARequestIdOfTheClientsMaking() {
        headers.set(0, new Header("X-Request-Id", "a b"));
        assertThat(on(404, PROBLEM)).containsExactly("request ids [a b]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/%zz", "/%00", "/%c0%af", "/<", "/ä", "/a/..", "/a/%5c"})
    void takesAnEmptyRefusalOfWhatIsNoHttp(String target) {
        assertThat(Verdict.on(request(target), new RawAnswer(400, List.of(), "")))
                .isEmpty();
        assertThat(Verdict.on(ASKED, new RawAnswer(400, List.of(), ""))).isNotEmpty();
    }

    private List<String> on(int status, String body) {
        return Verdict.on(ASKED, new RawAnswer(status, headers, body));
    }

    private static RawRequest request(String target) {
        return new RawRequest("GET", target, List.of(), new byte[0]);
    }
}
