package org.kauppa.products.orders.entity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.problems.InvalidRequest;

/**
 * Which orders somebody wants to see, newest first.
 *
 * @param customer whose; empty for everybody's
 * @param status how far they are; empty for any
 * @param from placed then or later
 * @param before placed before that
 * @param limit 1 to 500 orders
 * @param after the number of the order behind which to go on
 */
public record OrderQuery(
        Optional<String> customer,
        Optional<OrderStatus> status,
        Optional<Instant> from,
        Optional<Instant> before,
        int limit,
        Optional<String> after) {

    /**
     * Reads the query parameters; null stands for one that is absent.
     *
     * @param from a day such as 2026-11-23
     * @param to the last day
     * @throws InvalidRequest naming the parameter that is wrong
     */
    public static OrderQuery of(String customer, String status, String from, String to, String limit, String after) {
        if (after != null && !after.matches(PurchaseOrder.NUMBER_FORM)) {
            throw new InvalidRequest("after", "is not a cursor of this list");
        }
        return new OrderQuery(
                Optional.ofNullable(customer),
                said(status).map(OrderQuery::status),
                said(from).map(day -> OrderTimes.beginOf(day("from", day))),
                said(to).map(day -> OrderTimes.beginOf(day("to", day).plusDays(1))),
                PageLimit.of(limit),
                Optional.ofNullable(after));
    }

    /** A form sends an empty field too. */
    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static OrderStatus status(String word) {
        return Arrays.stream(OrderStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("status", "must be placed, shipped or cancelled"));
    }

    private static LocalDate day(String parameter, String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // such as February 30th: refused below with whatever else is no day
        }
        throw new InvalidRequest(parameter, "must be a day such as 2026-11-23");
    }
}
