package org.kauppa.web.catalog.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text in which the words that were searched are marked: pieces that are marked and pieces that are not, one after the
 * other. Matches as the catalogue does: anywhere in a word, without regard to case and accents.
 */
public final class Highlight {

    /**
     * A piece of the text.
     *
     * @param marked whether it was searched for
     */
    public record Piece(String text, boolean marked) {}

    private static final int MOST_WORDS = 10;
    private static final int BEFORE_THE_MATCH = 40;
    private static final String CUT = "…";

    private final String text;
    private final BitSet marked;

    private Highlight(String text, BitSet marked) {
        this.text = text;
        this.marked = marked;
    }

    /**
     * Finds the words in the text.
     *
     * @param words with blanks between them; null for none
     */
    public static Highlight of(String text, String words) {
        var marked = new BitSet(text.length());
        if (words != null) {
            var folded = Folded.of(text);
            var searched = words.strip().split("\\s+");
            for (var i = 0; i < Math.min(searched.length, MOST_WORDS); i++) {
                mark(folded, Folded.of(searched[i]).text(), marked);
            }
        }
        return new Highlight(text, marked);
    }

    private static void mark(Folded folded, String word, BitSet marked) {
        if (word.isEmpty()) {
            return;
        }
        for (var at = folded.text().indexOf(word); at >= 0; at = folded.text().indexOf(word, at + 1)) {
            marked.set(folded.starts()[at], folded.ends()[at + word.length() - 1]);
        }
    }

    /** Whether any word was found. */
    public boolean isFound() {
        return !marked.isEmpty();
    }

    /** The text in pieces. */
    public List<Piece> pieces() {
        return pieces(0, text.length());
    }

    /** A part of the text of about so many characters with the first match in it, cut between words. */
    public List<Piece> excerpt(int length) {
        if (text.length() <= length) {
            return pieces();
        }
        var first = Math.max(0, marked.nextSetBit(0));
        var start = beginOfWord(Math.min(Math.max(0, first - BEFORE_THE_MATCH), text.length() - length));
        var end = endOfWord(start, Math.min(text.length(), start + length));
        var excerpt = new ArrayList<Piece>();
        if (start > 0) {
            excerpt.add(new Piece(CUT, false));
        }
        excerpt.addAll(pieces(start, end));
        if (end < text.length()) {
            excerpt.add(new Piece(CUT, false));
        }
        return excerpt;
    }

    private List<Piece> pieces(int start, int end) {
        var pieces = new ArrayList<Piece>();
        for (var at = start; at < end; ) {
            var isMarked = marked.get(at);
            var change = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
            var next = change < 0 ? end : Math.min(change, end);
            pieces.add(new Piece(text.substring(at, next), isMarked));
            at = next;
        }
        return pieces;
    }

    /** Begins with a whole word, unless that would cost the match. */
    private int beginOfWord(int at) {
        var blank = at == 0 ? -1 : text.indexOf(' ', at - 1);
        var match = marked.isEmpty() ? text.length() : marked.nextSetBit(0);
        return blank < 0 || blank >= match ? betweenCharacters(at) : blank + 1;
    }

    private int endOfWord(int start, int at) {
        var blank = at == text.length() ? -1 : text.lastIndexOf(' ', at);
        return blank <= start ? betweenCharacters(at) : blank;
    }

    private int betweenCharacters(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
