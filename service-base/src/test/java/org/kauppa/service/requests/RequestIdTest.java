package org.kauppa.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.service.TrialService;

class RequestIdTest extends TrialService {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "0197-abc_DEF.9:1", "0123456789012345678901234567890123456789012345678901234567890123"})
    void keepsAValidId(String id) {
        assertThat(idOf(send(request("ping").header(RequestId.HEADER, id)))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "<script>", "\"", "ä", "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void replacesAnInvalidId(String id) {
        assertThat(idOf(send(request("ping").header(RequestId.HEADER, id))))
                .isNotEqualTo(id)
                .hasSize(36);
    }

    @Test
    void makesADifferentIdForEachRequestThatHasNone() {
        assertThat(idOf(send(request("ping")))).hasSize(36).isNotEqualTo(idOf(send(request("ping"))));
    }

    @Test
    void marksErrorsToo() {
        assertThat(idOf(send(request("nowhere").header(RequestId.HEADER, "lost"))))
                .isEqualTo("lost");
        assertThat(idOf(send(request("wishes/failure").header(RequestId.HEADER, "broken"))))
                .isEqualTo("broken");
    }

    @Test
    void refusesWhatWouldForgeALogLine() {
        assertThat(RequestId.acceptOrMake("a\nb")).hasSize(36);
        assertThat(RequestId.acceptOrMake("a\n")).hasSize(36);
        assertThat(RequestId.acceptOrMake("")).hasSize(36);
        assertThat(RequestId.acceptOrMake(null)).hasSize(36);
    }

    @Test
    void isADashOutsideOfRequests() {
        assertThat(RequestId.current()).isEqualTo("-");
    }

    private static String idOf(HttpResponse<String> answer) {
        return answer.headers().firstValue(RequestId.HEADER).orElseThrow();
    }
}
