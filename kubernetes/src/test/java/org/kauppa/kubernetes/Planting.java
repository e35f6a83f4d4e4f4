package org.kauppa.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes one place of a manifest. */
final class Planting {

    private Planting() {}

    /** @param path with dots between the names, {@code ~} for a dot in a name, numbers or names for elements. */
    @SuppressWarnings("unchecked")
    static void set(Node manifest, String path, String value) {
        var names = path.split("\\.");
        var place = manifest.value();
        for (var i = 0; i < names.length - 1; i++) {
            place = step(place, names[i].replace('~', '.'));
        }
        var last = names[names.length - 1].replace('~', '.');
        if (place instanceof List<?> list) {
            ((List<Object>) list).set(Integer.parseInt(last), scalar(value));
        } else if (value == null) {
            assertThat(((Map<Object, Object>) place).remove(last)).isNotNull();
        } else {
            ((Map<Object, Object>) place).put(last, scalar(value));
        }
    }

    @SuppressWarnings("unchecked")
    private static Object step(Object place, String name) {
        if (place instanceof List<?> list) {
            return Character.isDigit(name.charAt(0)) ? list.get(Integer.parseInt(name)) : named(list, name);
        }
        return ((Map<Object, Object>) place).computeIfAbsent(name, absent -> new LinkedHashMap<>());
    }

    private static Object named(List<?> list, String name) {
        return list.stream()
                .filter(element -> new Node(element).is(name, "name"))
                .findFirst()
                .orElseThrow();
    }

    private static Object scalar(String value) {
        return Rendered.of("value: " + value)
                .manifests()
                .get(0)
                .root()
                .at("value")
                .value();
    }
}
