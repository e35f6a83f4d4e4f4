package org.kauppa.systemtests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    /** The target of a link to a file, without the place in it. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

    /** A capital and then letters, in backticks: that is how the documents below docs name a class of ours. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*)`");

    private static final Pattern REQUIREMENT = Pattern.compile("^\\| (v5\\.0\\.0-\\d+\\.\\d+\\.\\d+) \\|");
    private static final String DOCS = "docs";
    private static final String SECURITY = DOCS + "/security.md";

    @Test
    void linkToFilesThatAreThere() {
        for (var document : Repository.documents()) {
            assertThat(links(document)).as("Links of %s", document).allMatch(Files::exists);
        }
    }

    @Test
    void nameClassesAndTestsThatAreThere() {
        assertThat(matches(SECURITY, CLASS)).hasSizeGreaterThan(50);

        var classes = Repository.classes();
        for (var document : Repository.documents(DOCS)) {
            assertThat(matches(document.toString(), CLASS))
                    .as("Classes that %s names", document)
                    .allMatch(classes::contains);
        }
    }

    @Test
    void sayOfEachSecurityRequirementOnceHowItIsMet() {
        assertThat(matches(SECURITY, REQUIREMENT)).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private static Stream<Path> links(Path document) {
        return matches(document.toString(), LINK).map(document::resolveSibling);
    }

    private static Stream<String> matches(String document, Pattern pattern) {
        return Repository.lines(document).stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map((MatchResult match) -> match.group(1));
    }
}
