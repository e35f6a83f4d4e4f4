package org.kauppa.kubernetes;

import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaimSpec;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Kinds that a cluster has only where somebody installed them. What is known of them stands in {@code kinds.yaml}: as many of
 * their fields as are used, by hand from their definitions.
 */
final class CustomKinds {

    private static final String REQUIRED = "!";
    private static final Set<String> PARTS = Set.of("apiVersion", "kind", "metadata", "spec");
    private static final Map<String, Model> MODELS = Map.of(
            "pod", new Model(V1PodSpec.class),
            "claim", new Model(V1PersistentVolumeClaimSpec.class));

    private final Map<String, Node> kinds;

    CustomKinds() {
        try (var file = CustomKinds.class.getResourceAsStream("/kinds.yaml")) {
            var known = new Node(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
            kinds = known.names().collect(Collectors.toMap(name -> name, known::at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> faults(String kind, Manifest manifest) {
        if (!kinds.containsKey(kind)) {
            return Stream.of("nobody knows a " + kind);
        }
        return Stream.of(
                        manifest.root()
                                .names()
                                .filter(Predicate.not(PARTS::contains))
                                .map(name -> "the field %s is not known".formatted(name)),
                        new Model(V1ObjectMeta.class).faults(manifest.root().at("metadata")),
                        faults(kinds.get(kind), manifest.spec(), "spec"))
                .flatMap(faults -> faults);
    }

    private static Stream<String> faults(Node known, Node part, String path) {
        if (known.value() instanceof Map<?, ?>) {
            return part.value() instanceof Map<?, ?>
                    ? Stream.concat(
                            part.names().flatMap(name -> field(known, part, path, name)), missing(known, part, path))
                    : Stream.of(path + " has no fields");
        }
        if (known.value() instanceof List<?> element) {
            return part.value() instanceof List<?>
                    ? part.each().flatMap(each -> faults(new Node(element.get(0)), each, path + "[]"))
                    : Stream.of(path + " is no list");
        }
        if (MODELS.containsKey(known.text())) {
            return MODELS.get(known.text()).faults(part).map(fault -> path + ": " + fault);
        }
        return isOf(known.text(), part.value())
                ? Stream.empty()
                : Stream.of("%s is no %s: %s".formatted(path, known.text(), part.value()));
    }

    private static Stream<String> field(Node known, Node part, String path, String name) {
        var kind = known.exists(name) ? known.at(name) : known.at(name + REQUIRED);
        return kind.exists()
                ? faults(kind, part.at(name), path + "." + name)
                : Stream.of("the field %s.%s is not known".formatted(path, name));
    }

    private static Stream<String> missing(Node known, Node part, String path) {
        return known.names()
                .filter(name -> name.endsWith(REQUIRED))
                .map(name -> name.substring(0, name.length() - REQUIRED.length()))
                .filter(name -> !part.exists(name))
                .map(name -> "%s has no %s".formatted(path, name));
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "text" -> value instanceof String;
            case "number" -> value instanceof Integer;
            case "truth" -> value instanceof Boolean;
            case "texts" ->
                value instanceof Map<?, ?> map && map.values().stream().allMatch(String.class::isInstance);
            default -> throw new IllegalArgumentException(type);
        };
    }
}
