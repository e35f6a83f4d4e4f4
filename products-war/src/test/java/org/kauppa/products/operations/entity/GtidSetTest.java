package org.kauppa.products.operations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GtidSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:1-10          | a:1-10         | 0",
                "a:1-10          | a:1-7          | 3",
                "a:1-10          | a:1-3:5-6:9    | 4",
                "a:1-10          | ''             | 10",
                "a:1-10          | b:1-10         | 10",
                "a:1-10,b:1      | a:1-10         | 1",
                "a:1-7           | a:1-10,c:1-5   | 0",
                "a:1-3:7         | a:1-2          | 2",
                "a:1-2:tag:1-5   | a:1-2:tag:1-4  | 1",
                "''              | a:1            | 0"
            })
    void countsWhatIsMissing(String all, String had, long missing) {
        assertThat(GtidSet.parse(all).countMissingIn(GtidSet.parse(had))).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "'a:1-5,\nb:1-2' | 7")
    void readsSeveralLines(String text, long size) {
        assertThat(GtidSet.parse(text).countMissingIn(GtidSet.parse(""))).isEqualTo(size);
    }
}
