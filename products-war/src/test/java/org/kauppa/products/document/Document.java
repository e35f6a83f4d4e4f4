package org.kauppa.products.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The OpenAPI document, as it is packaged. */
final class Document {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final String REFERENCE = "$ref";

    private final Map<String, Object> root;

    private Document(Map<String, Object> root) {
        this.root = root;
    }

    /** Two members of one name are an error here; numbers are kept as they are written. */
    static Document read() throws IOException {
        var settings = LoadSettings.builder()
                .setTagConstructors(Map.of(Tag.FLOAT, node -> new BigDecimal(((ScalarNode) node).getValue())))
                .build();
        try (var file = Document.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Document(object(new Load(settings).loadFromInputStream(file)));
        }
    }

    /** Every operation, with the parameters of its path among its own, by a name such as {@code GET /api/products}. */
    Map<String, Map<String, Object>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        object(root.get("paths"))
                .forEach((path, item) -> object(item).forEach((method, value) -> {
                    if (METHODS.contains(method)) {
                        var operation = new TreeMap<>(object(value));
                        operation.put(
                                "parameters",
                                Stream.of(object(item), operation)
                                        .flatMap(part -> list(part.get("parameters")).stream())
                                        .map(this::resolved)
                                        .toList());
                        operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
                    }
                }));
        return operations;
    }

    Map<String, Object> schemas() {
        return object(object(root.get("components")).get("schemas"));
    }

    Map<String, Object> schema(String name) {
        assertThat(schemas()).containsKey(name);
        return object(schemas().get(name));
    }

    /** All components, as references name them. */
    List<String> components() {
        var names = new ArrayList<String>();
        object(root.get("components"))
                .forEach((kind, named) ->
                        object(named).keySet().forEach(name -> names.add("#/components/" + kind + "/" + name)));
        return names;
    }

    /** Everything that is referred to anywhere. */
    List<String> references() {
        var references = new ArrayList<String>();
        collect(root, references);
        return references;
    }

    /** What is meant: the value itself, or what it refers to. */
    Map<String, Object> resolved(Object value) {
        var reference = object(value).get(REFERENCE);
        return reference == null ? object(value) : at((String) reference);
    }

    Map<String, Object> at(String reference) {
        Object found = root;
        for (var part : reference.replaceFirst("^#/", "").split("/")) {
            found = object(found).get(part);
            assertThat(found).as(reference).isNotNull();
        }
        return object(found);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static void collect(Object value, List<String> references) {
        if (value instanceof Map<?, ?> map) {
            if (map.get(REFERENCE) instanceof String reference) {
                references.add(reference);
            }
            map.values().forEach(member -> collect(member, references));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, references));
        }
    }
}
