package org.kauppa.systemtests.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that this project is made of. Tests run in the folder of their module. */
final class Repository {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> SOURCES = List.of("src/main/java", "src/test/java");
    private static final String JAVA = ".java";

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static List<String> lines(String path) {
        try {
            return Files.readAllLines(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + path, e);
        }
    }

    /** The documents at the top, in the modules' folders, all below docs, and those of the parts of a deployment. */
    static List<Path> documents() {
        return Stream.of(
                        documents(files(ROOT, 2)).stream(),
                        documents("docs").stream(),
                        documents(files(file("kubernetes"), 3)).stream())
                .flatMap(documents -> documents)
                .distinct()
                .toList();
    }

    /** All documents below a folder. */
    static List<Path> documents(String folder) {
        return documents(files(file(folder), Integer.MAX_VALUE));
    }

    private static List<Path> documents(Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith(".md")).toList();
    }

    /** The simple names of all classes of all modules that have a file of their own. */
    static Set<String> classes() {
        return files(ROOT, 1)
                .flatMap(module -> SOURCES.stream().map(module::resolve))
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, Integer.MAX_VALUE))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(JAVA))
                .map(name -> name.substring(0, name.length() - JAVA.length()))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
