package org.kauppa.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The Secrets that are made outside of the manifests. */
record Outside(List<Secret> secrets) {

    static final Outside NOTHING = new Outside(List.of());

    /** @param reasons the components it is there for, any of them; none: it is always there. */
    record Secret(String name, Set<String> keys, Set<String> reasons) {}

    static Outside read(Path file) throws IOException {
        var declared = new Node(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        return new Outside(declared.each()
                .map(secret -> new Secret(secret.text("name"), texts(secret, "keys"), texts(secret, "for")))
                .toList());
    }

    private static Set<String> texts(Node secret, String list) {
        return secret.each(list).map(each -> each.text()).collect(Collectors.toSet());
    }

    /** Those of a shop with these components. */
    Outside with(Set<String> components) {
        return new Outside(secrets.stream()
                .filter(secret ->
                        secret.reasons().isEmpty() || secret.reasons().stream().anyMatch(components::contains))
                .toList());
    }

    Optional<Set<String>> keys(String name) {
        return secrets.stream()
                .filter(secret -> secret.name().equals(name))
                .map(Secret::keys)
                .findFirst();
    }
}
