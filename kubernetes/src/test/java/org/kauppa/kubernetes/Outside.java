package org.kauppa.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The Secrets that are made outside of the manifests.
 *
 * @param keys of each Secret, by its name.
 */
record Outside(Map<String, Set<String>> keys) {

    static final Outside NOTHING = new Outside(Map.of());

    static Outside read(Path file) throws IOException {
        var declared = new Node(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        return new Outside(declared.each()
                .collect(Collectors.toMap(
                        secret -> secret.text("name"),
                        secret -> secret.each("keys").map(key -> key.text()).collect(Collectors.toSet()))));
    }
}
