package org.kauppa.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A part of a manifest. What is not there is an empty part, so that a path can be followed without asking at each step. */
record Node(Object value) {

    static final Node NOTHING = new Node(null);

    Node at(String... path) {
        var node = this;
        for (var name : path) {
            node = node.value instanceof Map<?, ?> fields ? new Node(fields.get(name)) : NOTHING;
        }
        return node;
    }

    /** The elements of a list, the values of a map, or nothing. */
    Stream<Node> each(String... path) {
        var found = at(path).value;
        if (found instanceof List<?> list) {
            return list.stream().map(Node::new);
        }
        return found instanceof Map<?, ?> fields ? fields.values().stream().map(Node::new) : Stream.empty();
    }

    Stream<String> names(String... path) {
        return at(path).value instanceof Map<?, ?> fields
                ? fields.keySet().stream().map(String::valueOf)
                : Stream.empty();
    }

    /** A scalar as it is written; empty when it is not there. */
    String text(String... path) {
        var found = at(path).value;
        return found == null ? "" : String.valueOf(found);
    }

    /** A map of scalars, such as labels. */
    Map<String, String> texts(String... path) {
        var texts = new TreeMap<String, String>();
        names(path).forEach(name -> texts.put(name, at(path).text(name)));
        return texts;
    }

    boolean exists(String... path) {
        return at(path).value != null;
    }

    boolean is(Object expected, String... path) {
        return expected.equals(at(path).value);
    }

    /** This part and all parts within it. */
    Stream<Node> withAllParts() {
        return Stream.concat(Stream.of(this), each().flatMap(Node::withAllParts));
    }
}
