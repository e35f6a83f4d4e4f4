package org.kauppa.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each service gets the settings that its README tables, and without which it does not start. */
class SettingsIT {

    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z_]+)`");

    @TempDir
    static Path folder;

    private static Rendered shop;

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        shop = new Workplace(folder).render("production");
    }

    @ParameterizedTest
    @CsvSource({"products, products-war", "users, users-war", "shop-web, shop-web-war"})
    void requiredOnesAreThere(String service, String module) throws IOException {
        var settings = Arrows.settings(
                shop,
                Pod.of(shop.find("Deployment", service).orElseThrow())
                        .findFirst()
                        .orElseThrow());
        assertThat(required(module))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(settings.keySet()).containsAnyOf(name, name + "_FILE"));
    }

    /** The names in the first column of the rows that say there is no default. */
    private static List<String> required(String module) throws IOException {
        return Files.readAllLines(Workplace.REPOSITORY.resolve(module).resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `") && line.matches(".*\\| none(?:: does not start.*)? \\|$"))
                .flatMap(line -> NAME.matcher(line.split("\\|")[1]).results())
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !name.endsWith("_FILE") && !name.contains("NEXT") && !name.contains("PREVIOUS"))
                .collect(Collectors.toList());
    }
}
