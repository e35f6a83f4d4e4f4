package org.kauppa.web.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoryNamesTest {

    @Test
    void spellOutWhatHasNoText() {
        assertThat(CategoryNames.spelledOut("low-alcohol-beer")).isEqualTo("Low alcohol beer");
        assertThat(CategoryNames.spelledOut("")).isEmpty();
        assertThat(CategoryNames.spelledOut(null)).isEmpty();
    }
}
