package org.kauppa.web.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    /** Marked pieces are between brackets. */
    @ParameterizedTest
    @CsvSource({
        "Karhu Laku Porter, porter, Karhu Laku [Porter]",
        "Karhu Laku Porter, ort, Karhu Laku P[ort]er",
        "Karhu Laku Porter, LAKU kar, [Kar]hu [Laku] Porter",
        "Yötön Lager, yoton, [Yötön] Lager",
        "Yoton, yötön, [Yoton]",
        "Straße, strasse, [Straße]",
        "Straße, s, [S]tra[ß]e",
        "banana, ana, b[anana]",
        "aaa, aa, [aaa]",
        "Karhu, koff, Karhu",
        "a.b, ., a[.]b",
        "x y, (, x y"
    })
    void marksWhatWasSearched(String text, String words, String marked) {
        assertThat(written(Highlight.of(text, words).pieces())).isEqualTo(marked);
    }

    @Test
    void marksNothingWhereNothingWasSearched() {
        assertThat(Highlight.of("Karhu", null).pieces()).containsExactly(new Highlight.Piece("Karhu", false));
        assertThat(Highlight.of("Karhu", " ").isFound()).isFalse();
        assertThat(Highlight.of("", "x").pieces()).isEmpty();
    }

    @Test
    void knowsCharactersOfTwoParts() {
        assertThat(written(Highlight.of("one 🍺 Beer", "🍺 beer").pieces())).isEqualTo("one [🍺] [Beer]");
        assertThat(written(Highlight.of("a\u0308la", "ä").pieces())).isEqualTo("[a]\u0308l[a]");
    }

    @Test
    void letsTextThroughAsItIs() {
        var text = "<b>5 & 6</b>";
        assertThat(Highlight.of(text, "b").pieces().stream()
                        .map(Highlight.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void cutsAroundTheFirstMatchBetweenWords() {
        var text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

        assertThat(written(Highlight.of(text, "eleven").excerpt(50)))
                .isEqualTo("…four five six seven eight nine ten [eleven] twelve…")
                .hasSizeLessThan(62);
        assertThat(written(Highlight.of(text, "one").excerpt(20))).isEqualTo("[one] two three four…");
        assertThat(written(Highlight.of("short", "o").excerpt(20))).isEqualTo("sh[o]rt");
        var endless = "x".repeat(300);
        assertThat(written(Highlight.of(endless + "y" + endless, "y").excerpt(50)))
                .contains("[y]")
                .hasSizeLessThan(60);
    }

    private static String written(List<Highlight.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
