package org.kauppa.web.admin.orders.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which orders staff want to see; null stands for a condition that is not set.
 *
 * @param customer username of their owner
 * @param status one of {@link #STATUSES}
 * @param from the first day they were placed on, in Finnish time
 * @param to the last day they were placed on
 * @param after where the last page ended
 */
public record OrderSearch(String customer, String status, LocalDate from, LocalDate to, String after) {

    /** How far an order can be. */
    public static final List<String> STATUSES = List.of("placed", "shipped", "cancelled");

    private static final String PATH = "/admin/orders";

    /** The search for the next page of the same orders. */
    public OrderSearch from(String place) {
        return new OrderSearch(customer, status, from, to, place);
    }

    /** Whether it asks for some orders only. */
    public boolean isNarrow() {
        return Stream.of(customer, status, from, to).anyMatch(Objects::nonNull);
    }

    /** Whether it could find anything: no day is before its first and after its last. */
    public boolean isPossible() {
        return from == null || to == null || !from.isAfter(to);
    }

    /** The address of the page that shows what it finds. */
    public String path() {
        var parameters = Stream.of(
                        parameter("customer", customer),
                        parameter("status", status),
                        parameter("from", from),
                        parameter("to", to),
                        parameter("after", after))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? PATH : PATH + "?" + parameters;
    }

    private static Stream<String> parameter(String name, Object value) {
        return value == null ? Stream.empty() : Stream.of(name + "=" + URLEncoder.encode(value.toString(), UTF_8));
    }
}
