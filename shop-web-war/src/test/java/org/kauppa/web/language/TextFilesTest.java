package org.kauppa.web.language;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that the shop says everything in every language, and nothing that no page asks for. */
class TextFilesTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/kauppa/web/texts");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("src/main/java");
    private static final String FINNISH = "_fi.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private final Map<String, String> english = texts(false);
    private final Map<String, String> finnish = texts(true);

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertThat(finnish.keySet()).isEqualTo(english.keySet());
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(finnish.values()).noneMatch(String::isBlank);
    }

    @Test
    void everyTextStandsInTheFileOfItsArea() {
        for (var file : files(TEXTS, ".properties")) {
            var area = file.getFileName().toString().replaceAll("(_fi)?\\.properties", "");
            assertThat(load(file).stringPropertyNames())
                    .as(file.toString())
                    .allMatch(key -> key.startsWith(area + "."));
        }
    }

    @Test
    void everyLanguageHasTheSamePlacesForValues() {
        english.forEach((key, text) ->
                assertThat(places(finnish.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    /** In a text with places an apostrophe is written twice (MessageFormat), in others once. */
    @Test
    void apostrophesAreWrittenAsTheFormatWantsThem() {
        Stream.of(english, finnish)
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (places(text).isEmpty()) {
                        assertThat(text).as(key).doesNotContain("''");
                    } else {
                        assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
                        assertThat(new MessageFormat(text)).as(key).isNotNull();
                    }
                }));
    }

    @Test
    void whatPagesAskForIsThereAndNothingElse() {
        var used = used();
        var whole = used.stream().filter(key -> !key.endsWith(".")).toList();
        var beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(english.keySet()).containsAll(whole);
        assertThat(beginnings)
                .allMatch(beginning -> english.keySet().stream().anyMatch(key -> key.startsWith(beginning)));
        assertThat(english.keySet().stream()
                        .filter(key ->
                                !whole.contains(key) && beginnings.stream().noneMatch(key::startsWith)))
                .as("texts that nobody asks for")
                .isEmpty();
    }

    /** Keys, and beginnings of keys that are put together (these end with a dot), in pages and classes. */
    private Set<String> used() {
        var areas = english.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(toSet());
        var key = "((?:" + String.join("|", areas) + ")\\.(?:[a-z0-9-]+\\.)*(?:[a-z0-9-]+)?)";
        var quoted = Pattern.compile("'" + key + "'|\"" + key + "\"");
        return Stream.concat(files(PAGES, ".xhtml").stream(), files(CLASSES, ".java").stream())
                .flatMap(file -> quoted.matcher(read(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(boolean inFinnish) {
        var all = new TreeMap<String, String>();
        for (var file : files(TEXTS, ".properties")) {
            if (file.toString().endsWith(FINNISH) == inFinnish) {
                var texts = load(file);
                texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            }
        }
        return all;
    }

    private static Properties load(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
