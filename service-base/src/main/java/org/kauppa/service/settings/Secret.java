package org.kauppa.service.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A setting that has no default and must not be shown: taken from the environment, or from a file it names. */
public final class Secret {

    private static final String FILE = "_FILE";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * The value of {@code NAME}, or the content of the file that {@code NAME_FILE} names, without a final line break.
     *
     * @throws IllegalStateException when neither is set or the file is empty, naming the setting
     */
    public static Secret named(String name) {
        return named(name, System.getenv());
    }

    /**
     * As {@link #named(String)}, of other settings than this process has.
     *
     * @param environment the settings by their names
     */
    public static Secret named(String name, Map<String, String> environment) {
        return ifSet(name, environment)
                .orElseThrow(() ->
                        new IllegalStateException("The setting " + name + " (or " + name + FILE + ") is missing."));
    }

    /** As {@link #named(String)}, for one that need not be there: empty when neither is set. */
    public static Optional<Secret> ifSet(String name) {
        return ifSet(name, System.getenv());
    }

    static Optional<Secret> ifSet(String name, Map<String, String> environment) {
        if (Setting.isSet(name, environment)) {
            return Optional.of(new Secret(environment.get(name)));
        }
        var file = name + FILE;
        return Setting.isSet(file, environment)
                ? Optional.of(read(Path.of(environment.get(file)), file))
                : Optional.empty();
    }

    private static Secret read(Path file, String setting) {
        try {
            var content = Files.readString(file).stripTrailing();
            if (content.isEmpty()) {
                throw new IllegalStateException("The file that " + setting + " names is empty.");
            }
            return new Secret(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file that " + setting + " names cannot be read.", e);
        }
    }

    /** The secret itself, for the one place that needs it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
