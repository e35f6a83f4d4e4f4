package org.kauppa.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | FINNISH",
                "fi-FI,fi;q=0.9,en;q=0.8 | FINNISH",
                "en-US,en;q=0.9,fi;q=0.8 | ENGLISH",
                "sv-FI,sv;q=0.9,fi;q=0.5,en;q=0.4 | FINNISH",
                "de-DE,de | ENGLISH",
                "fi;q=0.2, en;q=0.3 | ENGLISH",
                "* | ENGLISH",
                "'' | ENGLISH",
                ";;;q=x,,\u0000 | ENGLISH"
            })
    void followsWhatTheBrowserPrefers(String accepted, Language language) {
        assertThat(Language.preferred(accepted)).isEqualTo(language);
    }

    @Test
    void isEnglishForWhoDoesNotSay() {
        assertThat(Language.preferred(null)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isFoundByItsTagAlone() {
        assertThat(Language.tagged("fi")).contains(Language.FINNISH);
        assertThat(Language.tagged("sv")).isEmpty();
        assertThat(Language.tagged("FI")).isEmpty();
    }
}
