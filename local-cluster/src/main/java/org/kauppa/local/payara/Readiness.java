package org.kauppa.local.payara;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.kauppa.local.supervision.Unusable;

/** Asks an instance for its readiness, as Kubernetes does. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** A busy machine may answer late now and then; a service that really hangs goes on not answering. */
    private static final int LATE_ANSWERS_FORGIVEN = 2;
    /** The one check that the server itself reports while there is no application. */
    private static final String NOTHING_DEPLOYED = "No Application deployed";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    private final HttpRequest request;
    private final StartLog log;
    private int lateAnswers = LATE_ANSWERS_FORGIVEN;

    Readiness(int port, StartLog log) {
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(LIMIT)
                .build();
        this.log = log;
    }

    /** The instance is started anew after this. */
    void begin() throws IOException {
        lateAnswers = LATE_ANSWERS_FORGIVEN;
        log.begin();
    }

    /**
     * @return whether it is ready, or was so when it last answered and is late for the first times.
     * @throws Unusable when the server is up and its application is not, and so never will be.
     */
    boolean serves() throws IOException, InterruptedException, Unusable {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var ready = answer.statusCode() == 200;
            lateAnswers = ready ? 0 : LATE_ANSWERS_FORGIVEN;
            if (!ready && isWithoutApplication(answer) && log.saysStarted()) {
                throw new Unusable("has started without its application, which could not be deployed"
                        + log.refusal().map(reason -> ": " + reason).orElse(""));
            }
            return ready;
        } catch (HttpTimeoutException late) {
            return ++lateAnswers <= LATE_ANSWERS_FORGIVEN;
        }
    }

    /** A service that refuses its settings leaves its address behind, where the server only answers that something is wrong. */
    private boolean isWithoutApplication(HttpResponse<String> answer) throws IOException {
        return answer.body().contains(NOTHING_DEPLOYED)
                || answer.statusCode() == 500 && log.refusal().isPresent();
    }
}
