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

    /** It makes all it needs itself. */
    @Test
    void localShopIsWhole() throws IOException, InterruptedException {
        assertThat(Rules.forDevelopment(Outside.NOTHING).faults(workplace.render("local")))
                .isEmpty();
    }

    @Test
    void productionIsWholeAndHasNoSecrets() throws IOException, InterruptedException {
        assertThat(Rules.forProduction(outside).faults(workplace.render("production")))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> productionGoesWithManyCombinations() throws IOException {
        return Combinations.many(workplace.components()).stream()
                .map(components -> whole("production", components, Rules.forProduction(outside)));
    }

    @TestFactory
    Stream<DynamicTest> theLocalShopGoesWithEachComponent() throws IOException {
        return Combinations.few(workplace.components()).stream()
                .map(components -> whole("local", components, Rules.forDevelopment(outside)));
    }

    private static DynamicTest whole(String overlay, Set<String> components, Rules rules) {
        return DynamicTest.dynamicTest(
                overlay + " with " + components,
                () -> assertThat(rules.faults(workplace.render(overlay, components)))
                        .isEmpty());
    }

    @Test
    void thereAreNoOtherOverlays() throws IOException {
        assertThat(workplace.overlays()).containsExactlyInAnyOrder("local", "production");
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
