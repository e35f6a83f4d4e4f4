package org.kauppa.kubernetes;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a selector means. */
final class Labels {

    private Labels() {}

    /** @param selector with {@code matchLabels} and {@code matchExpressions}; an empty one means everybody. */
    static boolean match(Node selector, Map<String, String> labels) {
        return matchAll(selector.texts("matchLabels"), labels)
                && selector.each("matchExpressions").allMatch(expression -> holds(expression, labels));
    }

    /** @param wanted labels that must all be there. */
    static boolean matchAll(Map<String, String> wanted, Map<String, String> labels) {
        return labels.entrySet().containsAll(wanted.entrySet());
    }

    private static boolean holds(Node expression, Map<String, String> labels) {
        var value = labels.get(expression.text("key"));
        Set<String> values = expression.each("values").map(each -> each.text()).collect(Collectors.toSet());
        return switch (expression.text("operator")) {
            case "In" -> value != null && values.contains(value);
            case "NotIn" -> value == null || !values.contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> false;
        };
    }
}
