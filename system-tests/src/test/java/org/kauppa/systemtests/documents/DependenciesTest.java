package org.kauppa.systemtests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md lists what is shipped, and nothing else. */
class DependenciesTest {

    private static final String DOCUMENT = "docs/dependencies.md";
    private static final Map<String, String> SHIPPED = Map.of(
            "products", "products-war",
            "users", "users-war",
            "shop-web", "shop-web-war",
            "launcher", "local-cluster");

    /** A library of the table, as the build knows it too. */
    private record Library(String name, String version, String licence) {

        /** A line such as {@code org.example:library 1.2 Apache-2.0}. */
        static Library ofBuild(String line) {
            var parts = line.split(" ", 3);
            return new Library(parts[0], parts[1], parts[2]);
        }
    }

    @Test
    void areAllListedWithVersionLicenceAndPlace() {
        assertThat(listed())
                .as("What the build ships must be what the table in %s lists", DOCUMENT)
                .isEqualTo(shipped());
    }

    @Test
    void sayWhatTheyAreFor() {
        assertThat(Repository.lines(DOCUMENT))
                .filteredOn(line -> line.startsWith("| `"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(cells(row)[4]).as(row).hasSizeGreaterThan(10));
    }

    private static Map<Library, Set<String>> listed() {
        return Repository.lines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .map(DependenciesTest::cells)
                .collect(Collectors.toMap(
                        cells -> new Library(cells[0].replace("`", ""), cells[1], cells[2]),
                        cells -> new TreeSet<>(Arrays.asList(cells[3].split(", ")))));
    }

    private static Map<Library, Set<String>> shipped() {
        var libraries = new HashMap<Library, Set<String>>();
        SHIPPED.forEach((place, module) -> Repository.lines(module + "/target/dependencies.txt").stream()
                .map(Library::ofBuild)
                .forEach(library -> libraries
                        .computeIfAbsent(library, unknown -> new TreeSet<>())
                        .add(place)));
        return libraries;
    }

    private static String[] cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toArray(String[]::new);
    }
}
