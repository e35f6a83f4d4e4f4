package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kauppa.web.cart.entity.Agreement;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.OpenAttempt;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.checkout.entity.Shortage;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.Notice;
import org.kauppa.web.layout.ReturnedForm;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.orders.entity.OrderLine;
import org.kauppa.web.orders.entity.Receipt;
import org.kauppa.web.signin.entity.SignIn;

/** Every kind of record that the shop keeps in a browser, there and back. */
class PackedRecordsTest {

    private final PackedRecords records = new PackedRecords();

    @Test
    void keepsNotices() {
        keeps(new Notice(Notice.Kind.PROBLEM, "“Käse” is <sold> out", List.of("One", "Two"), null));
        keeps(new Notice(
                Notice.Kind.DONE,
                "Removed",
                List.of(),
                new Notice.Offer("Undo", "/cart", Map.of("restore", "3", "quantity", "2"))));
    }

    @Test
    void keepsSignIns() {
        keeps(new SignIn("edgars", List.of("customer"), "header.claims.signature", 1_795_417_878L, "refresh"));
        keeps(new SignIn("edgars", List.of("customer"), "header.claims.signature", 1_795_417_878L, null));
    }

    @Test
    void keepsReturnedForms() {
        keeps(new ReturnedForm("/register", "edgars", List.of(new FieldError("password", "Too short."))));
        keeps(new ReturnedForm("/sign-in", "", List.of()));
    }

    @Test
    void keepsRefusals() {
        keeps(new Refusal(Reason.SHORT_STOCK, List.of(new Shortage(4, 12, 9)), List.of(8L), null, null, null));
        keeps(new Refusal(
                Reason.PRICE_CHANGED, List.of(), List.of(), new BigDecimal("11.98"), new BigDecimal("12.50"), "3:599"));
    }

    @Test
    void keepsWhatWasAgreedOnForAWholeCart() {
        keeps(new Agreement("edgars", 7, null, 1_795_417_878_000L));
        var lines = IntStream.rangeClosed(1, Cart.MAX_LINES)
                .mapToObj(n -> "." + (10_000 + n * 7919) + ":" + n)
                .collect(Collectors.joining("", "1", ""));
        var whole = new Agreement("edgars", 7, "AAAAAAAAAAAAAAAAAAAAAA.0." + lines, 1_795_417_878_000L);

        keeps(whole);
        assertThat(records.pack(whole)).hasSizeLessThan(2000);
    }

    @Test
    void keepsOpenAttemptsWithTheirKeys() {
        var open = new OpenAttempt(
                new Attempt("AAAAAAAAAAAAAAAAAAAAAA", 3, "1.1:2", new BigDecimal("11.90"), "edgars"), Reason.NO_ANSWER);

        keeps(open);
        assertThat(records.unpack(records.pack(open), OpenAttempt.class)
                        .orElseThrow()
                        .attempt()
                        .key())
                .isEqualTo(open.attempt().key());
    }

    @Test
    void keepsOrdersWithFiftyLines() {
        var lines = IntStream.rangeClosed(1, 50)
                .mapToObj(n -> new OrderLine(
                        n, "Product with a name " + n * 7919, new BigDecimal("5.99"), n, new BigDecimal("5.99")))
                .toList();
        var order = new Order(
                "01976c1e-0000-7000-8000-000000000000",
                null,
                "placed",
                lines,
                new BigDecimal("299.50"),
                Instant.parse("2026-11-23T07:17:00.123456Z"));

        var receipt = new Receipt("AAAAAAAAAAAAAAAAAAAAAA", order);

        keeps(receipt);
        assertThat(records.pack(receipt)).hasSizeLessThan(2000);
    }

    @Test
    void readsNothingFromAnotherVersion() {
        assertThat(records.unpack(new byte[] {1, 2, 3}, Notice.class)).isEmpty();
        assertThat(records.unpack(records.pack(new Notice(Notice.Kind.DONE, "x", List.of(), null)), Integer.class))
                .isEmpty();
    }

    private void keeps(Record content) {
        assertThat(records.unpack(records.pack(content), content.getClass()).map(Object.class::cast))
                .contains(content);
    }
}
