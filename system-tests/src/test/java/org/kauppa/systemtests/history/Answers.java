package org.kauppa.systemtests.history;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Order.Line;
import org.kauppa.systemtests.history.Outcome.NothingDone;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Shortage;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;
import org.kauppa.systemtests.shop.Answer;

/** What the shop's answers mean to a client. */
final class Answers {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String IN_PROGRESS = "purchase-in-progress";

    private Answers() {}

    /** What one answer means; one that cannot be read is in doubt. */
    static Outcome outcome(Asked asked, Answer answer) {
        try {
            if (answer.status() == (asked instanceof Buy ? 201 : 200)) {
                return success(asked, answer);
            }
            return failure(answer);
        } catch (JsonException | ClassCastException | NullPointerException e) {
            return new Unknown(answer.status(), "cannot be read, " + e + ": " + answer.body());
        }
    }

    private static Outcome success(Asked asked, Answer answer) {
        if (asked instanceof Buy || asked instanceof Cancel || asked instanceof ReadOrder) {
            return new OrderShown(order(answer.object()), answer.body(), isReplayed(answer));
        }
        return asked instanceof ListOrders
                ? new OrdersShown(orders(answer))
                : new StockShown(answer.object().getInt("quantity"));
    }

    private static Outcome failure(Answer answer) {
        if (answer.status() >= 500 && answer.status() != 503 || !isProblem(answer)) {
            return new Unknown(answer.status(), answer.body());
        }
        var problem = answer.object().getString("type").replace("/problems/", "");
        return answer.status() == 503 || problem.equals(IN_PROGRESS)
                ? new NothingDone(answer.status(), problem)
                : new Refused(answer.status(), problem, shortages(answer.object()), answer.body(), isReplayed(answer));
    }

    private static List<Order> orders(Answer answer) {
        return answer.array().getValuesAs(JsonObject.class).stream()
                .map(Answers::order)
                .toList();
    }

    private static Order order(JsonObject order) {
        return new Order(
                order.getString("number"),
                order.getString("customer", null),
                order.getString("status"),
                order.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(Answers::line)
                        .toList(),
                order.getJsonNumber("total").bigDecimalValue(),
                Instant.parse(order.getString("placedAt")));
    }

    private static Line line(JsonObject line) {
        return new Line(
                line.getJsonNumber("id").longValueExact(),
                line.getString("name"),
                line.getJsonNumber("unitPrice").bigDecimalValue(),
                line.getInt("quantity"),
                line.getJsonNumber("sum").bigDecimalValue());
    }

    private static List<Shortage> shortages(JsonObject problem) {
        return !problem.containsKey("shortages")
                ? List.of()
                : problem.getJsonArray("shortages").getValuesAs(JsonObject.class).stream()
                        .map(shortage -> new Shortage(
                                shortage.getJsonNumber("id").longValueExact(),
                                shortage.getInt("requested"),
                                shortage.getInt("available")))
                        .toList();
    }

    private static boolean isProblem(Answer answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
    }

    private static boolean isReplayed(Answer answer) {
        return answer.headers().firstValue(REPLAYED).filter("true"::equals).isPresent();
    }
}
