package org.kauppa.products.consistency.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.service.problems.InvalidRequest;

class ConsistencyTokenTest {

    private static final String GTID = "3e11fa47-71ca-11e1-9e33-c80aa9429562:23";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GTID,
                "3e11fa47-71ca-11e1-9e33-c80aa9429562:1-5:11-18",
                "3e11fa47-71ca-11e1-9e33-c80aa9429562:1-5,4e11fa47-71ca-11e1-9e33-c80aa9429562:7"
            })
    void survivesTheRoundTrip(String gtids) {
        var token = new ConsistencyToken(gtids);
        assertThat(ConsistencyToken.of(token.toText())).isEqualTo(token);
    }

    @Test
    void tellsNothingOfItsInsideToACasualReader() {
        assertThat(new ConsistencyToken(GTID).toText()).doesNotContain("3e11fa47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "2.abc", "1.%%%", "no token", "1.YWJj"})
    void refusesWhatItDidNotMake(String text) {
        assertThatThrownBy(() -> ConsistencyToken.of(text)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesSqlInside() {
        var text = "1."
                + Base64.getUrlEncoder().encodeToString((GTID + "') or sleep(9)").getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> ConsistencyToken.of(text)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesAVeryLongOne() {
        assertThatThrownBy(() -> ConsistencyToken.of(new ConsistencyToken(GTID + ":1".repeat(500)).toText()))
                .isInstanceOf(InvalidRequest.class);
    }
}
