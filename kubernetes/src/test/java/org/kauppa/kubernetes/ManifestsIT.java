package org.kauppa.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class ManifestsIT {

    @TempDir
    static Path folder;

    private static Workplace workplace;
    private static Outside outside;

    @BeforeAll
    static void copy() throws IOException, InterruptedException {
        workplace = new Workplace(folder);
        outside = Outside.read(Workplace.REPOSITORY.resolve("kubernetes/secrets.yaml"));
    }

    /** The two that are there, and whatever a user made of one: {@code local} makes all Secrets itself, others contain none. */
    @TestFactory
    Stream<DynamicTest> everyOverlayIsWhole() throws IOException {
        assertThat(workplace.overlays()).contains("local", "production");
        return workplace.overlays().stream()
                .map(overlay -> DynamicTest.dynamicTest(
                        overlay,
                        () -> assertThat(rulesOf(overlay).faults(workplace.render(overlay)))
                                .isEmpty()));
    }

    private static Rules rulesOf(String overlay) throws IOException {
        return overlay.equals("local")
                ? Rules.forDevelopment(Outside.NOTHING)
                : Rules.forProduction(outside.with(workplace.components(overlay)));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> productionGoesWithEveryCombination() throws IOException {
        return Combinations.every(workplace.components()).stream()
                .map(components -> whole("production", components, Rules.forProduction(outside.with(components))));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> theLocalShopGoesWithManyCombinations() throws IOException {
        return Combinations.many(workplace.components()).stream()
                .map(components -> whole("local", components, Rules.forDevelopment(outside.with(components))));
    }

    private static DynamicTest whole(String overlay, Set<String> components, Rules rules) {
        return DynamicTest.dynamicTest(
                overlay + " with " + components,
                () -> assertThat(rules.faults(workplace.render(overlay, components)))
                        .isEmpty());
    }

    /** Who reads it learns what each is for, needs and changes. */
    @Test
    void everyComponentIsDescribed() throws IOException {
        assertThat(workplace.components())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(
                                Workplace.REPOSITORY.resolve("kubernetes/components/%s/README.md".formatted(component)))
                        .isNotEmptyFile());
    }
}
