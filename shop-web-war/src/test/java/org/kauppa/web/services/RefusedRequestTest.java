package org.kauppa.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.junit.jupiter.api.Test;

class RefusedRequestTest {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Test
    void tellsWhatIsWrong() {
        var refused = """
                {"type":"/problems/invalid-request","status":400,
                 "violations":[{"field":"limit","message":"must be 1 to 500"},
                               {"field":"Consistency-Token","message":"is not a token that this shop has given"}]}""";

        assertThat(read(refused).blames("Consistency-Token")).isTrue();
        assertThat(read(refused).blames("after")).isFalse();
    }

    @Test
    void blamesNothingWithoutAWordOfIt() {
        assertThat(read("{}").blames("Consistency-Token")).isFalse();
        assertThat(read("{\"violations\":[{}]}").blames("Consistency-Token")).isFalse();
    }

    private static RefusedRequest read(String problem) {
        return JSON.fromJson(problem, RefusedRequest.class);
    }
}
