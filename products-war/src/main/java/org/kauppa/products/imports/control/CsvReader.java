package org.kauppa.products.imports.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.products.imports.entity.FileProblem;
import org.kauppa.products.imports.entity.UnusableFile;

/**
 * Reads comma-separated values (RFC 4180), row by row. Between the cells may also be semicolons or tabs, if the first row
 * has them: spreadsheets in countries with a decimal comma write those.
 */
final class CsvReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int position;

    /** @throws UnusableFile when it is no text in UTF-8 */
    CsvReader(byte[] file) {
        text = decode(file);
        position = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        separator = separatorOf(text);
    }

    boolean hasNext() {
        return position < text.length();
    }

    /**
     * The cells of the next row; one empty cell for an empty line.
     *
     * @throws UnusableFile for quotation marks that do not come in pairs
     */
    List<String> next() {
        var cells = new ArrayList<String>();
        var isMore = true;
        while (isMore) {
            cells.add(hasNext() && text.charAt(position) == QUOTE ? quotedCell() : plainCell());
            isMore = hasNext() && text.charAt(position) == separator;
            position += isMore ? 1 : 0;
        }
        skipLineEnd();
        return cells;
    }

    private String plainCell() {
        var start = position;
        while (hasNext() && !isEnd(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quotedCell() {
        var cell = new StringBuilder();
        var start = ++position;
        while (true) {
            var end = text.indexOf(QUOTE, start);
            if (end < 0) {
                throw new UnusableFile(FileProblem.QUOTES);
            }
            cell.append(text, start, end);
            position = end + 1;
            if (!hasNext() || isEnd(text.charAt(position))) {
                return cell.toString();
            }
            if (text.charAt(position) != QUOTE) {
                throw new UnusableFile(FileProblem.QUOTES);
            }
            cell.append(QUOTE);
            start = position + 1;
        }
    }

    private boolean isEnd(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    private void skipLineEnd() {
        if (hasNext() && text.charAt(position) == '\r') {
            position++;
        }
        if (hasNext() && text.charAt(position) == '\n') {
            position++;
        }
    }

    private static char separatorOf(String text) {
        var firstRow = text.lines().findFirst().orElse("");
        for (var candidate : new char[] {',', ';', '\t'}) {
            if (firstRow.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableFile(FileProblem.NO_TEXT);
        }
    }
}
