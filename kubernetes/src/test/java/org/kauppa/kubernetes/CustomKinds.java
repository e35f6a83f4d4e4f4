package org.kauppa.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Kinds that a cluster has only where somebody installed them. What is known of them stands in {@code kinds.yaml}: as many of
 * their fields as are used, by hand from their definitions.
 */
final class CustomKinds {

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
            return Stream.of(manifest + ": nobody knows a " + kind);
        }
        return faults(kinds.get(kind), manifest.spec(), "spec").map(fault -> manifest + ": " + fault);
    }

    private static Stream<String> faults(Node known, Node part, String path) {
        if (known.value() instanceof Map<?, ?>) {
            return part.value() instanceof Map<?, ?>
                    ? part.names().flatMap(name -> field(known, part, path, name))
                    : Stream.of(path + " has no fields");
        }
        if (known.value() instanceof List<?> element) {
            return part.value() instanceof List<?>
                    ? part.each().flatMap(each -> faults(new Node(element.get(0)), each, path + "[]"))
                    : Stream.of(path + " is no list");
        }
        return isOf(known.text(), part.value())
                ? Stream.empty()
                : Stream.of("%s is no %s: %s".formatted(path, known.text(), part.value()));
    }

    private static Stream<String> field(Node known, Node part, String path, String name) {
        return known.exists(name)
                ? faults(known.at(name), part.at(name), path + "." + name)
                : Stream.of("the field %s.%s is not known".formatted(path, name));
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "anything" -> true;
            case "text" -> value instanceof String;
            case "number" -> value instanceof Integer;
            case "truth" -> value instanceof Boolean;
            case "texts" ->
                value instanceof Map<?, ?> map && map.values().stream().allMatch(String.class::isInstance);
            default -> throw new IllegalArgumentException(type);
        };
    }
}
