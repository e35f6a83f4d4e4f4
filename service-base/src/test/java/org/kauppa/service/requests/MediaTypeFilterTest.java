package org.kauppa.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.service.TrialService;

class MediaTypeFilterTest extends TrialService {

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "json", "application/json; charset=\"", ";", "text/plain"})
    void refusesWhatIsNoJsonByAProblem(String type) {
        var answer = post("wishes", type, BodyPublishers.ofString("{}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.body()).contains("\"type\":\"/problems/unsupported-media-type\"");
    }
}
