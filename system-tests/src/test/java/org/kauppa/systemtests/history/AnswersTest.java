package org.kauppa.systemtests.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Order.Line;
import org.kauppa.systemtests.history.Outcome.NothingDone;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Shortage;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;
import org.kauppa.systemtests.shop.Answer;

class AnswersTest {

    private static final Asked BUY = Story.buy("a", 1, 2);
    private static final String BODY = """
            {"number":"n","customer":%s,"status":"placed","total":2.5,"placedAt":"2026-01-02T03:04:05.000006Z",
             "lines":[{"id":1,"name":"Beer","unitPrice":1.25,"quantity":2,"sum":2.50}]}""";
    private static final Line LINE = new Line(1, "Beer", new BigDecimal("1.25"), 2, new BigDecimal("2.50"));

    private static Order order(String customer) {
        var at = Instant.parse("2026-01-02T03:04:05.000006Z");
        return new Order("n", customer, Order.PLACED, List.of(LINE), new BigDecimal("2.50"), at);
    }

    @Test
    void readsAnOrder() {
        var body = BODY.formatted("\"edgars\"");
        assertThat(outcome(BUY, 201, "application/json", body)).isEqualTo(new OrderShown(order("edgars"), body, false));
    }

    @Test
    void readsARepeatedOrderOfAGuest() {
        var body = BODY.formatted("null");
        var answer = new Answer(201, headers("application/json", "true"), body);
        assertThat(Answers.outcome(BUY, answer)).isEqualTo(new OrderShown(order(null), body, true));
    }

    @Test
    void readsListsAndQuantities() {
        assertThat(outcome(new ListOrders("edgars"), 200, "application/json", "[" + BODY.formatted("null") + "]"))
                .isEqualTo(new OrdersShown(List.of(order(null))));
        assertThat(outcome(new ReadProduct(1), 200, "application/json", "{\"quantity\":3}"))
                .isEqualTo(new StockShown(3));
    }

    @Test
    void readsARefusal() {
        var body =
                "{\"type\":\"/problems/insufficient-stock\",\"shortages\":[{\"id\":1,\"requested\":2,\"available\":1}]}";
        assertThat(problem(409, body))
                .isEqualTo(new Refused(409, "insufficient-stock", List.of(new Shortage(1, 2, 1)), body, false));
    }

    @ParameterizedTest
    @CsvSource({"503, unavailable", "409, purchase-in-progress"})
    void knowsWhenNothingWasDone(int status, String kind) {
        assertThat(problem(status, "{\"type\":\"/problems/%s\"}".formatted(kind)))
                .isEqualTo(new NothingDone(status, kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void knowsWhenNobodyKnows(int status) {
        assertThat(problem(status, "{\"type\":\"/problems/any\"}")).isInstanceOf(Unknown.class);
    }

    @Test
    void doesNotHideWhatIsNoProblemDocument() {
        assertThat(outcome(BUY, 404, "text/html", "<h1>Not Found</h1>"))
                .isEqualTo(new Unknown(404, "<h1>Not Found</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"number\":1}", "{}"})
    void showsTheStatusOfWhatCannotBeRead(String body) {
        assertThat(outcome(new Cancel("n"), 200, "application/json", body))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.status()).isEqualTo(200));
    }

    private static Outcome problem(int status, String body) {
        return outcome(BUY, status, "application/problem+json", body);
    }

    private static Outcome outcome(Asked asked, int status, String type, String body) {
        return Answers.outcome(asked, new Answer(status, headers(type, "false"), body));
    }

    private static HttpHeaders headers(String type, String replayed) {
        var headers = Map.of("Content-Type", List.of(type), "Idempotency-Replayed", List.of(replayed));
        return HttpHeaders.of(headers, (name, value) -> true);
    }
}
