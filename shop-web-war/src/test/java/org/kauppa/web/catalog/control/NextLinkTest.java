package org.kauppa.web.catalog.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</api/products?limit=24&after=abc>; rel=\"next\" | abc",
                "</api/products?after=abc&limit=24>;rel=next | abc",
                "<http://shop.example/api/products?after=a%2Bb%3D>; rel=\"next\" | a+b=",
                "</api/products?after=first>; rel=\"prev\", </api/products?after=abc>; rel=\"next\" | abc",
                "</api/products?after=abc>; title=\"the rest, and more\"; rel=\"next\" | abc",
                "</api/products?after=abc>; rel=\"last next\" | abc",
                "</api/products?after=a,b;c>; rel=\"next\" | a,b;c",
            })
    void findsWhereTheNextPageStarts(String header, String after) {
        assertThat(NextLink.after(List.of(header))).isEqualTo(after);
    }

    @Test
    void looksIntoEveryHeader() {
        assertThat(NextLink.after(List.of("</a>; rel=\"first\"", "</a?after=x>; rel=\"next\"")))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "</api/products?after=abc>; rel=\"prev\"",
                "</api/products?after=abc>; rel=\"nextish\"",
                "</api/products?limit=24>; rel=\"next\"",
                "no link at all; rel=\"next\"",
            })
    void isTheLastPageOtherwise(String header) {
        assertThat(NextLink.after(List.of(header))).isNull();
        assertThat(NextLink.after(null)).isNull();
    }
}
