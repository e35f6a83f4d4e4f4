package org.kauppa.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.service.TrialService;

class ProblemAnswersTest extends TrialService {

    private static final Logger PROBLEM_LOG = Logger.getLogger(ProblemMapper.class.getName());

    @BeforeEach
    void keepExpectedFailuresOutOfTheLog() {
        PROBLEM_LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void logAgain() {
        PROBLEM_LOG.setLevel(null);
    }

    @Test
    void answersAnUnknownPathWhateverIsAccepted() {
        assertProblem(send(request("nowhere").header("Accept", "text/html")), 404, "not-found");
    }

    @Test
    void saysWhichMethodsAreAllowed() {
        var answer = send(request("wishes").DELETE());
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).get().asString().contains("POST", "OPTIONS");
    }

    @Test
    void refusesAnotherMediaType() {
        assertProblem(post("wishes", "text/xml", BodyPublishers.ofString("<a/>")), 415, "unsupported-media-type");
    }

    @Test
    void refusesToAnswerInAnotherMediaType() {
        var answer = send(request("ping").header("Accept", "image/png"));
        assertProblem(answer, 406, "not-acceptable");
    }

    @Test
    void leaksNothingOfAFailure() {
        var answer = send(request("wishes/failure"));
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret", "com.example", "db-host", "Exception");
    }

    @Test
    void asksForPatienceWhileTheDatabaseIsAway() {
        var answer = send(request("wishes/outage"));
        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).doesNotContain("db-host", "08001");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/" + kind + "\"", "\"status\":" + status);
    }
}
