package org.kauppa.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.web.language.Language;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | €0.00 | 0,00 €",
                "5.99 | €5.99 | 5,99 €",
                "20.0 | €20.00 | 20,00 €",
                "1234.5 | €1,234.50 | 1 234,50 €",
                "20000000 | €20,000,000.00 | 20 000 000,00 €"
            })
    void isWrittenAsTheLanguageDoes(BigDecimal amount, String english, String finnish) {
        assertThat(Money.inEuro(amount, Language.ENGLISH.locale())).isEqualTo(english);
        assertThat(Money.inEuro(amount, Language.FINNISH.locale()).replace('\u00A0', ' '))
                .isEqualTo(finnish);
    }
}
