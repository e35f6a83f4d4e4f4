package org.kauppa.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Renders a folder with {@code kustomize}, or the one that is inside {@code kubectl}. */
final class Kustomize {

    private static final long SECONDS = 120; // it takes less than one; a machine may be very busy

    private final List<String> command;

    Kustomize() {
        command = onPath("kustomize") ? List.of("kustomize", "build") : List.of("kubectl", "kustomize");
        if (!onPath(command.get(0))) {
            throw new IllegalStateException(
                    "Neither kustomize nor kubectl is on the path; ./test installs one, or see kubernetes/README.md");
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The objects as YAML. */
    String render(Path folder) throws IOException, InterruptedException {
        var output = Files.createTempFile("kustomize", ".yaml");
        var errors = Files.createTempFile("kustomize", ".txt");
        try {
            var rendering = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(folder.toString()))
                            .toList())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            rendering.environment().put("GOGC", "400"); // memory for time: a third less, a thousand times
            var process = rendering.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end for " + folder);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "%s cannot build %s: %s".formatted(command, folder, Files.readString(errors)));
            }
            return Files.readString(output);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
