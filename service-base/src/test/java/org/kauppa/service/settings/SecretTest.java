package org.kauppa.service.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    Path folder;

    @Test
    void comesFromTheEnvironment() {
        assertThat(Secret.named("KEY", Map.of("KEY", "hush")).reveal()).isEqualTo("hush");
    }

    @Test
    void comesFromAFileWithoutItsFinalLineBreak() throws IOException {
        var file = Files.writeString(folder.resolve("key"), "line one\nline two\r\n");
        assertThat(Secret.named("KEY", Map.of("KEY_FILE", file.toString())).reveal())
                .isEqualTo("line one\nline two");
    }

    @Test
    void isNeverShown() {
        assertThat(Secret.named("KEY", Map.of("KEY", "hush"))).hasToString("(secret)");
    }

    @Test
    void mustBeThere() {
        assertThatThrownBy(() -> Secret.named("KEY", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KEY_FILE");
        assertThatThrownBy(() -> Secret.named("KEY", Map.of("KEY", "  ", "KEY_FILE", "")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhichFileSettingCannotBeRead() {
        var missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> Secret.named("KEY", Map.of("KEY_FILE", missing)))
                .hasMessageContaining("KEY_FILE");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        var file = Files.writeString(folder.resolve("empty"), "\n");
        assertThatThrownBy(() -> Secret.named("KEY", Map.of("KEY_FILE", file.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KEY_FILE");
    }
}
