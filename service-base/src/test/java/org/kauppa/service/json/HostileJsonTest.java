package org.kauppa.service.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.service.TrialService;

class HostileJsonTest extends TrialService {

    private static final String GOOD = "{\"number\":3,\"price\":1.5,\"text\":\"Kännykkä \\uD83C\\uDF7A\"}";

    @Test
    void takesWhatIsRight() {
        var answer = post(GOOD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3 1.50 Kännykkä 🍺");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "10E-1", "1000000"})
    void takesEverySpellingOfAWholeNumber(String number) {
        assertThat(postNumber(number).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-5",
                "1000001",
                "1.5",
                "1.0000000001",
                "\"1\"",
                "null",
                "true",
                "[1]",
                "{}",
                "2147483648",
                "9223372036854775808",
                "1e999999999",
                "1e2147483647",
                "1e2147483648",
                "-1e2147483648",
                "1e-2147483648",
                "1e99999999999",
                "1E400",
                "0e999999999",
                "123456789012345678901234567890"
            })
    void namesTheNumberThatIsWrong(String number) {
        var answer = postNumber(number);
        assertRefused(answer);
        if (!number.contains("99999999999") && !number.contains("2147483648")) {
            assertThat(answer.body()).contains("{\"field\":\"number\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 900, 30_000})
    void refusesDeepNesting(int levels) {
        assertRefused(post("[".repeat(levels) + "]".repeat(levels)));
        assertRefused(post("{\"number\":" + "[".repeat(levels) + "1" + "]".repeat(levels) + "}"));
    }

    @Test
    void refusesANumberOfTenThousandDigits() {
        assertRefused(postNumber("9".repeat(10_000)));
        assertRefused(postNumber("0." + "0".repeat(10_000) + "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "-0.01", "10000.01", "1e999999999", "\"1.50\""})
    void namesTheAmountThatIsWrong(String price) {
        var answer = post("{\"number\":1,\"price\":" + price + ",\"text\":\"x\"}");
        assertRefused(answer);
        assertThat(answer.body()).contains("{\"field\":\"price\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "5",
                "\"a\\u0000b\"",
                "\"a\\rb\"",
                "\"\\u001b[2J\"",
                "\"\\uD800\"",
                "\"\\uDC00\\uD800\"",
                "\"123456789012345678901\""
            })
    void namesTheTextThatIsWrong(String text) {
        var answer = post("{\"number\":1,\"price\":1,\"text\":" + text + "}");
        assertRefused(answer);
        assertThat(answer.body()).contains("{\"field\":\"text\"");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var answer = post("{\"number\":0,\"extra\":1,\"Price\":2}");
        assertRefused(answer);
        assertThat(answer.body())
                .contains("\"field\":\"number\"", "\"field\":\"price\"", "\"field\":\"text\"")
                .contains("\"field\":\"extra\"", "\"field\":\"Price\"");
    }

    @Test
    void namesATwentiethOfAHundredUnknownMembersInAShortAnswer() {
        var body = new StringBuilder("{");
        for (var i = 0; i < 400; i++) {
            body.append('"').append("x".repeat(100)).append(i).append("\":1,");
        }
        var answer = post(body + "\"number\":1}");
        assertRefused(answer);
        assertThat(answer.body()).hasSizeLessThan(4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[]",
                "5",
                "null",
                "true",
                "\"x\"",
                "nul",
                "{\"number\":1,}",
                "{'number':1}",
                "{\"number\":1}{\"number\":1}",
                "{\"number\":NaN}",
                "{\"number\":01}",
                "{\"number\":+1}",
                "{\"number\":1} x",
                "{\"number\":1,\"number\":1,\"price\":1,\"text\":\"x\"}",
                "/* */{}",
                "{\"a\":\"\u0001\"}"
            })
    void refusesWhatIsNotOneObject(String body) {
        assertRefused(post(body));
    }

    @Test
    void refusesTwoMembersOfOneName() {
        assertRefused(post(GOOD.replaceFirst("\\{", "{\"number\":4,")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"number\":[", "[{\"a\":"})
    void refusesDeepNesting(String bracket) {
        assertRefused(post(bracket.repeat(60_000 / bracket.length())));
    }

    @Test
    void refusesDeepNestingThatIsWellFormed() {
        assertRefused(post("[".repeat(30_000) + "]".repeat(30_000)));
        assertRefused(post("{\"number\":" + "[".repeat(500) + "]".repeat(500) + "}"));
    }

    @Test
    void refusesOtherEncodings() {
        assertRefused(post(GOOD.getBytes(StandardCharsets.UTF_16)));
        assertRefused(post(GOOD.getBytes(StandardCharsets.UTF_16LE)));
        assertRefused(post(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8)));
        assertRefused(post(GOOD.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private HttpResponse<String> postNumber(String number) {
        return post("{\"number\":" + number + ",\"price\":1,\"text\":\"x\"}");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/invalid-request\"", "\"violations\":[{")
                .doesNotContain("Exception", "org.", "java.");
    }
}
