package org.kauppa.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A copy of the manifests, with secrets for the local overlay, in which other choices of components can be written. */
final class Workplace {

    static final Path REPOSITORY = Path.of(System.getProperty("kauppa.repository", ".."));

    private final Path root;
    private final Kustomize kustomize = new Kustomize();

    Workplace(Path folder) throws IOException, InterruptedException {
        root = folder;
        for (var part : List.of("base", "database", "components", "overlays")) {
            copy(REPOSITORY.resolve("kubernetes").resolve(part), root.resolve(part));
        }
        var secrets = root.resolve("overlays/local/secrets");
        delete(secrets); // those of this machine's own shop
        var made = new ProcessBuilder(
                        "bash", root.resolve("overlays/local/make-secrets.sh").toString(), secrets.toString())
                .inheritIO()
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("make-secrets.sh failed");
        }
    }

    Set<String> components() throws IOException {
        return names(root.resolve("components"));
    }

    Set<String> overlays() throws IOException {
        return names(root.resolve("overlays"));
    }

    /** Those that the overlay has by itself. */
    Set<String> components(String overlay) throws IOException {
        var file = root.resolve("overlays").resolve(overlay).resolve("kustomization.yaml");
        return new Node(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)))
                .each("components")
                .map(component -> Path.of(component.text()).getFileName().toString())
                .collect(Collectors.toSet());
    }

    Rendered render(String overlay) throws IOException, InterruptedException {
        return Rendered.of(kustomize.render(root.resolve("overlays").resolve(overlay)));
    }

    /** The overlay with these components instead of its own. */
    Rendered render(String overlay, Set<String> components) throws IOException, InterruptedException {
        return Rendered.of(yaml(overlay, components));
    }

    String yaml(String overlay, Set<String> components) throws IOException, InterruptedException {
        var original = root.resolve("overlays").resolve(overlay);
        var name = "%s-with-%s".formatted(overlay, components.isEmpty() ? "none" : String.join("-", components));
        var variant = root.resolve("variants").resolve(name);
        copy(original, variant);
        var file = variant.resolve("kustomization.yaml");
        Files.write(file, replaced(Files.readAllLines(file), components));
        try {
            return kustomize.render(variant);
        } finally {
            delete(variant);
        }
    }

    private static List<String> replaced(List<String> lines, Set<String> components) {
        var others = new ArrayList<String>();
        var within = false;
        for (var line : lines) {
            within = line.equals("components:") || within && line.startsWith(" ");
            if (!within) {
                others.add(line);
            }
        }
        if (!components.isEmpty()) {
            others.add("components:");
            // in the order that README.md asks for: the alphabet's
            new TreeSet<>(components).forEach(component -> others.add("  - ../../components/" + component));
        }
        return others;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            var names = new TreeSet<String>();
            entries.filter(entry -> Files.exists(entry.resolve("kustomization.yaml")))
                    .map(entry -> entry.getFileName().toString())
                    .forEach(names::add);
            return names;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
