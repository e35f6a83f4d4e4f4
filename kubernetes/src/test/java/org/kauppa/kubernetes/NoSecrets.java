package org.kauppa.kubernetes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Manifests name secrets and do not contain them: neither as such, nor in the environment, nor in a ConfigMap. */
final class NoSecrets implements Rule {

    private static final Pattern LOOKS_SECRET = Pattern.compile("(?i).*(password|secret|token|_key).*");

    /** A file's name, and who signs tokens, which everybody may know. */
    private static final Pattern HARMLESS = Pattern.compile(".*_FILE|TOKEN_ISSUER");

    private static final Pattern SECRET = Pattern.compile("PRIVATE KEY|://[^/\\s:@]+:[^/\\s@]+@");

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.concat(
                shop.all("Secret").map(secret -> secret + ": is in the manifests"),
                Stream.concat(
                                shop.pods().flatMap(NoSecrets::environment),
                                shop.all("ConfigMap").flatMap(NoSecrets::data))
                        .filter(Setting::isSecret)
                        .map(setting -> "%s: %s is in the manifests".formatted(setting.owner(), setting.name())));
    }

    private record Setting(Object owner, String name, String value) {

        boolean isSecret() {
            return LOOKS_SECRET.matcher(name).matches()
                            && !HARMLESS.matcher(name).matches()
                    || SECRET.matcher(value).find();
        }
    }

    private static Stream<Setting> environment(Pod pod) {
        return pod.allContainers()
                .flatMap(container -> container.each("env"))
                .filter(variable -> variable.exists("value"))
                .map(variable -> new Setting(pod, variable.text("name"), variable.text("value")));
    }

    private static Stream<Setting> data(Manifest map) {
        return Stream.of("data", "binaryData")
                .map(map.root()::at)
                .flatMap(data -> data.names().map(name -> new Setting(map, name, data.text(name))));
    }
}
