package org.kauppa.kubernetes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which components to try together. */
final class Combinations {

    private Combinations() {}

    /** All that there are: of ten components that need no other, a thousand. */
    static Set<Set<String>> every(Set<String> components) {
        var all = new ArrayList<Set<String>>(List.of(Set.of()));
        for (var component : components) {
            for (var others : List.copyOf(all)) {
                var more = new TreeSet<>(others);
                more.add(component);
                all.add(more);
            }
        }
        return all.stream().map(Combinations::withWhatTheyNeed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** None, each, each with each other one, and all but none, one or two. */
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
