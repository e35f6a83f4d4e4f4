package org.kauppa.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shop's texts: one file for each area and language. The first part of a key is its area: {@code cart.heading} stands in
 * {@code cart.properties} in English and in {@code cart_fi.properties} in Finnish. Each file has every key: a test holds that.
 */
@ApplicationScoped
class TextFiles {

    private static final String FOLDER = "/org/kauppa/web/texts/";

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /**
     * The text of that key, as it stands in the file.
     *
     * @throws IllegalArgumentException when there is none
     */
    String text(Language language, String key) {
        var text = fileOf(language, key).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + language);
        }
        return text;
    }

    boolean has(Language language, String key) {
        return fileOf(language, key).getProperty(key) != null;
    }

    private Properties fileOf(Language language, String key) {
        var area = key.substring(0, Math.max(0, key.indexOf('.')));
        var file = language == Language.ENGLISH ? area : area + "_" + language.tag();
        return files.computeIfAbsent(file, TextFiles::load);
    }

    private static Properties load(String file) {
        var texts = new Properties();
        try (var content = TextFiles.class.getResourceAsStream(FOLDER + file + ".properties")) {
            if (content != null) {
                texts.load(new InputStreamReader(content, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
