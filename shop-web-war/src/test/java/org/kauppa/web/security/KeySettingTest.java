package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySettingTest {

    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    private Path folder;

    @Test
    void takesThirtyTwoBytes() {
        assertThat(KeySetting.read(key(1), NONE)).hasSize(32).containsOnly(1);
    }

    @Test
    void takesThemFromAFile() throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, key(2).orElseThrow() + "\n");

        assertThat(KeySetting.read(NONE, Optional.of(file.toString()))).containsOnly(2);
        assertThat(KeySetting.read(Optional.of(" "), Optional.of(file.toString())))
                .containsOnly(2);
        assertThat(KeySetting.read(key(1), Optional.of(file.toString()))).containsOnly(1);
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThatThrownBy(() -> KeySetting.read(
                        NONE, Optional.of(folder.resolve("missing").toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHOP_WEB_KEY_FILE");
    }

    @Test
    void namesTheSettingThatIsMissing() {
        assertThatThrownBy(() -> KeySetting.read(NONE, NONE)).hasMessageContaining("SHOP_WEB_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void namesTheSettingAndNotItsValue(String setting) throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, setting);

        assertThatThrownBy(() -> KeySetting.read(Optional.of(setting), NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHOP_WEB_KEY")
                .hasMessageNotContaining(setting)
                .hasNoCause();
        assertThatThrownBy(() -> KeySetting.read(NONE, Optional.of(file.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(setting)
                .hasNoCause();
    }

    private static Optional<String> key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Optional.of(Base64.getEncoder().encodeToString(bytes));
    }
}
