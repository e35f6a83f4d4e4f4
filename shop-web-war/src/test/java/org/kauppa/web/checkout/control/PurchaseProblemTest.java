package org.kauppa.web.checkout.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.junit.jupiter.api.Test;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.checkout.entity.Shortage;

class PurchaseProblemTest {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Test
    void readsShortages() {
        var refusal = read("""
                {"type":"/problems/insufficient-stock","title":"Not enough","status":409,
                 "shortages":[{"id":4,"requested":12,"available":9}]}""");

        assertThat(refusal.reason()).isEqualTo(Reason.SHORT_STOCK);
        assertThat(refusal.shortages()).containsExactly(new Shortage(4, 12, 9));
    }

    @Test
    void readsUnknownProducts() {
        var refusal = read("{\"type\":\"/problems/unknown-product\",\"status\":422,\"ids\":[8,9]}");

        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_PRODUCT);
        assertThat(refusal.unknown()).containsExactly(8L, 9L);
    }

    @Test
    void readsChangedPrices() {
        var refusal = read("{\"type\":\"/problems/price-changed\",\"expectedTotal\":11.98,\"total\":12.50}");

        assertThat(refusal.reason()).isEqualTo(Reason.PRICE_CHANGED);
        assertThat(refusal.expectedTotal()).isEqualByComparingTo("11.98");
        assertThat(refusal.total()).isEqualByComparingTo("12.5");
    }

    @Test
    void knowsAnAttemptThatStillRuns() {
        assertThat(read("{\"type\":\"/problems/purchase-in-progress\",\"status\":409}")
                        .reason())
                .isEqualTo(Reason.IN_PROGRESS);
    }

    @Test
    void makesNothingUpFromOtherProblems() {
        assertThat(read("{}").reason()).isEqualTo(Reason.FORM_UNUSABLE);
        assertThat(read("{\"type\":\"/problems/insufficient-stock\"}").reason()).isEqualTo(Reason.FORM_UNUSABLE);
        assertThat(read("{\"type\":\"/problems/idempotency-key-reused\"}").reason())
                .isEqualTo(Reason.FORM_UNUSABLE);
    }

    private static Refusal read(String problem) {
        return JSON.fromJson(problem, PurchaseProblem.class).refusal();
    }
}
