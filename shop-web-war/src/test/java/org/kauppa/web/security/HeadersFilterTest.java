package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.web.Requests;

class HeadersFilterTest {

    private static final String PERSONAL = "private, no-store";
    private static final String TLS_ONLY = "Strict-Transport-Security";

    private boolean passedOn;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/nothing", "/WEB-INF/problems/problem.xhtml"})
    void keepsPagesToThemselves(String path) throws IOException, ServletException {
        var headers = headersOf(path, Map.of(), Map.of());

        assertThat(headers)
                .containsEntry("Cache-Control", PERSONAL)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsKey("Permissions-Policy")
                .doesNotContainKey(TLS_ONLY);
        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http", "data:");
        assertThat(passedOn).isTrue();
    }

    @Test
    void letsEverybodyKeepAFileOfOneVersionForGood() throws IOException, ServletException {
        var headers = headersOf("/assets/kauppa.css", Map.of(), Map.of("v", "123"));

        assertThat(headers).containsEntry("Cache-Control", "public, max-age=31536000, immutable");
        assertFileCanDoNothing(headers);
    }

    @Test
    void letsAFileWithoutVersionBeKeptShortly() throws IOException, ServletException {
        var headers = headersOf("/images/karhu.svg", Map.of(), Map.of());

        assertThat(headers).containsEntry("Cache-Control", "public, max-age=300");
        assertFileCanDoNothing(headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/images/karhu.svg"})
    void asksForTlsOverTlsOnly(String path) throws IOException, ServletException {
        assertThat(headersOf(path, Map.of("X-Forwarded-Proto", List.of("https")), Map.of()))
                .containsEntry(TLS_ONLY, "max-age=63072000; includeSubDomains");
        assertThat(headersOf(path, Map.of("X-Forwarded-Proto", List.of("http")), Map.of()))
                .doesNotContainKey(TLS_ONLY);
    }

    private static void assertFileCanDoNothing(Map<String, String> headers) {
        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "sandbox")
                .doesNotContain("unsafe");
        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin");
    }

    private Map<String, String> headersOf(
            String path, Map<String, List<String>> headers, Map<String, String> parameters)
            throws IOException, ServletException {
        var sent = new TreeMap<String, String>();
        new HeadersFilter()
                .doFilter(
                        Requests.get(path, headers, parameters),
                        Requests.answer(sent),
                        (request, response) -> passedOn = true);
        return sent;
    }
}
