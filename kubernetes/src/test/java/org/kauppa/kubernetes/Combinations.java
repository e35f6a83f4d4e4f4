package org.kauppa.kubernetes;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which components to try together; every subset would be a thousand. */
final class Combinations {

    private Combinations() {}

    /** None, each, and all. */
    static Set<Set<String>> few(Set<String> components) {
        var some = new LinkedHashSet<Set<String>>();
        some.add(Set.of());
        components.forEach(one -> some.add(withWhatTheyNeed(Set.of(one))));
        some.add(components);
        return some;
    }

    /** And each with each other one, and all but one or two: who does not go with another, or needs one, shows in one of these. */
    static Set<Set<String>> many(Set<String> components) {
        var some = new LinkedHashSet<Set<String>>();
        some.add(Set.of());
        for (var one : components) {
            for (var other : components) {
                var pair = new TreeSet<>(Set.of(one));
                pair.add(other);
                some.add(pair);
            }
        }
        var most = some.stream().map(few -> without(components, few)).toList();
        some.addAll(most);
        return some.stream().map(Combinations::withWhatTheyNeed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> without(Set<String> components, Set<String> some) {
        var rest = new TreeSet<>(components);
        rest.removeAll(some);
        return rest;
    }

    /** As the component's README says. */
    private static Set<String> withWhatTheyNeed(Set<String> components) {
        var all = new TreeSet<>(components);
        if (all.contains("console")) {
            all.add("network-policies");
        }
        return all;
    }
}
