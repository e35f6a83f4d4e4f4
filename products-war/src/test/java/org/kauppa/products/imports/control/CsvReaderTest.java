package org.kauppa.products.imports.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.products.imports.entity.FileProblem;
import org.kauppa.products.imports.entity.UnusableFile;

class CsvReaderTest {

    @Test
    void readsCellsInAndWithoutQuotationMarks() {
        assertThat(rows("a,b\r\n\"1,\"\"x\"\"\nzwei\",\r\n"))
                .containsExactly(List.of("a", "b"), List.of("1,\"x\"\nzwei", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "\uFEFFa,b\r1,2", "a;b\n1;2", "a\tb\n1\t2\n"})
    void readsWhatSpreadsheetsWrite(String file) {
        assertThat(rows(file)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void keepsEmptyLinesForCounting() {
        assertThat(rows("a\n\nb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "\"a\"b,c", "a,\"b\nc"})
    void refusesQuotationMarksWithoutPartner(String file) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), FileProblem.QUOTES);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertRefused(new byte[] {'a', (byte) 0xE4}, FileProblem.NO_TEXT);
    }

    private static void assertRefused(byte[] file, FileProblem problem) {
        assertThatThrownBy(() -> rows(new CsvReader(file)))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static List<List<String>> rows(String file) {
        return rows(new CsvReader(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<List<String>> rows(CsvReader csv) {
        var rows = new ArrayList<List<String>>();
        while (csv.hasNext()) {
            rows.add(csv.next());
        }
        return rows;
    }
}
