package org.kauppa.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/** All that holds in a shop. */
record Rules(List<Rule> rules) {

    /** @param outside the Secrets that are made by somebody else. */
    static Rules forDevelopment(Outside outside) {
        return new Rules(List.of(
                new KnownFields(),
                new Selectors(),
                new Ports(),
                new Routes(),
                new References(outside),
                new Mounts(),
                new Probes(),
                new Stopping(),
                new PodSecurity(),
                new Resources(),
                new OperatorPods(),
                new Images(),
                new Reach(),
                new NothingElse(),
                new Closed(),
                new Verified()));
    }

    static Rules forProduction(Outside outside) {
        return new Rules(Stream.concat(forDevelopment(outside).rules().stream(), Stream.of(new NoSecrets()))
                .toList());
    }

    List<String> faults(Rendered shop) {
        return rules.stream().flatMap(rule -> rule.faults(shop)).toList();
    }
}
