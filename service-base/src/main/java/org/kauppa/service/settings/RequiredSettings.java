package org.kauppa.service.settings;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a service cannot do without. Asked for all at once when it starts, so that one message names all that is missing. */
public final class RequiredSettings {

    private final String service;
    private final Map<String, String> environment;
    private final List<String> missing = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();

    /**
     * Nothing is required yet.
     *
     * @param service its name in the message
     */
    public RequiredSettings(String service) {
        this(service, System.getenv());
    }

    RequiredSettings(String service, Map<String, String> environment) {
        this.service = service;
        this.environment = environment;
    }

    /** Settings that are no secrets. */
    public RequiredSettings plain(String... names) {
        for (var name : names) {
            if (!Setting.isSet(name, environment)) {
                missing.add(name);
            }
        }
        return this;
    }

    /** Secrets: {@code NAME}, or a file that {@code NAME_FILE} names and that has something in it. */
    public RequiredSettings secret(String... names) {
        for (var name : names) {
            try {
                if (Secret.ifSet(name, environment).isEmpty()) {
                    missing.add(name + " (or " + name + "_FILE)");
                }
            } catch (IllegalStateException | UncheckedIOException e) {
                unusable.add(e.getMessage());
            }
        }
        return this;
    }

    /**
     * Says what is missing.
     *
     * @throws IllegalStateException when something is; the message names every setting and no value
     */
    public void check() {
        var sentences = new ArrayList<String>();
        if (!missing.isEmpty()) {
            sentences.add("The %s service needs these settings, which are missing: %s."
                    .formatted(service, String.join(", ", missing)));
        }
        sentences.addAll(unusable);
        if (!sentences.isEmpty()) {
            throw new IllegalStateException(String.join(" ", sentences));
        }
    }
}
