package org.kauppa.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | €0.00", "5.99 | €5.99", "20.0 | €20.00", "1234.5 | €1,234.50", "20000000 | €20,000,000.00"})
    void hasTwoDecimalsAndGroups(BigDecimal amount, String text) {
        assertThat(Money.inEuro(amount)).isEqualTo(text);
    }
}
