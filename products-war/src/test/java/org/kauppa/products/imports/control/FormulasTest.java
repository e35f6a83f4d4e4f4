package org.kauppa.products.imports.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-5", "@x", "\tx", "'=1", "''@"})
    void makesATextOfWhatWouldRun(String text) {
        assertThat(Formulas.guarded(text)).isEqualTo("'" + text);
        assertThat(Formulas.unguarded(Formulas.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Karhu", "'Karhu'", "5 = 5", "'"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(Formulas.guarded(text)).isEqualTo(text);
        assertThat(Formulas.unguarded(text)).isEqualTo(text);
    }
}
