package org.kauppa.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void putATreeWhereNoneWas() throws IOException {
        Folders.replace(folder.resolve("home"), tree("draft", "new"));

        assertThat(folder.resolve("home/new")).isRegularFile();
        assertThat(folder).isDirectoryNotContaining("glob:**/draft");
    }

    @Test
    void leaveNothingOfTheTreeThatIsReplaced() throws IOException {
        Folders.replace(tree("home", "old"), tree("draft", "new"));

        assertThat(folder.resolve("home")).isDirectoryContaining("glob:**/new").isDirectoryNotContaining("glob:**/old");
        assertThat(folder.toFile().list()).containsExactly("home");
    }

    /** Between the two renames, or while the old tree was removed. */
    @Test
    void replaceATreeAfterTheLastTimeWasCutShort() throws IOException {
        tree("home.old", "older");

        Folders.replace(tree("home", "old"), tree("draft", "new"));

        assertThat(folder.resolve("home/new")).isRegularFile();
        assertThat(folder.toFile().list()).containsExactly("home");
    }

    private Path tree(String name, String file) throws IOException {
        var tree = Files.createDirectories(folder.resolve(name));
        Files.createFile(tree.resolve(file));
        return tree;
    }
}
