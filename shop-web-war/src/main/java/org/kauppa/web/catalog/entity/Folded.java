package org.kauppa.web.catalog.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text without case and accents, as the catalogue compares texts (MySQL, utf8mb4_0900_ai_ci), that knows where each of
 * its characters stood.
 *
 * @param text the folded text
 * @param starts for each character of it, where in the original the character begins that it came from
 * @param ends likewise, where that ends
 */
record Folded(String text, int[] starts, int[] ends) {

    /** Letters that are not a base letter with a mark on it for Unicode, and yet compare like these. */
    private static final Map<Integer, String> OTHERS =
            Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l");

    static Folded of(String original) {
        var folded = new StringBuilder(original.length());
        var starts = new int[original.length() * 4 + 4];
        var ends = new int[starts.length];
        for (var at = 0; at < original.length(); ) {
            var character = original.codePointAt(at);
            var next = at + Character.charCount(character);
            for (var letter : fold(character).toCharArray()) {
                if (folded.length() == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                    ends = Arrays.copyOf(ends, starts.length);
                }
                starts[folded.length()] = at;
                ends[folded.length()] = next;
                folded.append(letter);
            }
            at = next;
        }
        return new Folded(folded.toString(), starts, ends);
    }

    private static String fold(int character) {
        var lower = Character.toLowerCase(character);
        var other = OTHERS.get(lower);
        if (other != null) {
            return other;
        }
        return Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
