package org.kauppa.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.service.TrialService;

class ErrorPageFilterTest extends TrialService {

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "json", "application/json; charset=\"", ";"})
    void refusesAnUnreadableContentType(String type) {
        assertProblem(post("wishes", type, BodyPublishers.ofString("{}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "[]", "text/plain;q=x", "\\' or 1=1"})
    void refusesAnUnreadableAccept(String types) {
        assertProblem(send(request("wishes/popular").header("Accept", types)));
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/invalid-request\"");
    }
}
