package org.kauppa.web.checkout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kauppa.web.checkout.entity.Refusal.Reason;

class RefusalTest {

    @Test
    void isFinalForAKeyOnlyWhereProductsRemembersIt() {
        assertThat(Arrays.stream(Reason.values()).filter(Reason::isFinal))
                .containsExactlyInAnyOrder(
                        Reason.SHORT_STOCK, Reason.UNKNOWN_PRODUCT, Reason.PRICE_CHANGED, Reason.FORM_UNUSABLE);
    }

    @Test
    void leavesOpenWhatMayHaveBeenSold() {
        assertThat(Arrays.stream(Reason.values()).filter(Reason::leavesOpen))
                .containsExactlyInAnyOrder(Reason.NO_ANSWER, Reason.IN_PROGRESS);
    }
}
