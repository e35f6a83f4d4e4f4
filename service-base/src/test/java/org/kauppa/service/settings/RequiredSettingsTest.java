package org.kauppa.service.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredSettingsTest {

    @TempDir
    Path folder;

    private static RequiredSettings settings(Map<String, String> environment) {
        return new RequiredSettings("trial", environment);
    }

    @Test
    void areSatisfiedByValuesAndFiles() throws IOException {
        var file = Files.writeString(folder.resolve("key"), "hush");

        assertThatCode(settings(Map.of("URL", "x", "PASSWORD", "hush", "KEY_FILE", file.toString()))
                        .plain("URL")
                        .secret("PASSWORD", "KEY")::check)
                .doesNotThrowAnyException();
    }

    @Test
    void nameAllThatAreMissingAtOnce() {
        var settings = settings(Map.of("USER", "x", "EMPTY", " "))
                .plain("URL", "USER", "EMPTY")
                .secret("KEY");

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The trial service needs these settings, which are missing: URL, EMPTY, KEY (or KEY_FILE).");
    }

    @Test
    void nameTheFilesThatAreOfNoUse() throws IOException {
        var empty = Files.writeString(folder.resolve("empty"), "\n");
        var settings = settings(Map.of(
                        "EMPTY_FILE",
                        empty.toString(),
                        "LOST_FILE",
                        folder.resolve("lost").toString()))
                .secret("EMPTY", "LOST", "KEY");

        assertThatThrownBy(settings::check)
                .hasMessageContaining("missing: KEY (or KEY_FILE).")
                .hasMessageContaining("EMPTY_FILE names is empty")
                .hasMessageContaining("LOST_FILE names cannot be read");
    }

    @Test
    void showNoValue() {
        var settings = settings(Map.of("PASSWORD", "hush")).secret("PASSWORD").plain("URL");

        assertThatThrownBy(settings::check).hasMessageNotContaining("hush");
    }
}
