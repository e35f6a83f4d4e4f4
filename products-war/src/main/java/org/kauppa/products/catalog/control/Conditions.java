package org.kauppa.products.catalog.control;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.kauppa.products.catalog.entity.Language;

/** What must be true of {@code product p}, in SQL; every value is a parameter. */
final class Conditions {

    private static final Pattern MARK = Pattern.compile("\\?");

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "");
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition, with a {@code ?} for each of its values. */
    Conditions add(String condition, Object... itsValues) {
        conditions.add(bind(condition, itsValues));
        return this;
    }

    /** An expression for another place of the same statement: its marks are numbered, and its values kept. */
    String bind(String expression, Object... itsValues) {
        var rest = Arrays.asList(itsValues).iterator();
        return MARK.matcher(expression).replaceAll(mark -> {
            values.add(rest.next());
            return "?" + values.size();
        });
    }

    /** The products whose name or description contains each of the words; in Finnish, in either language. */
    Conditions containsAll(List<String> words, Language language) {
        var texts = language == Language.EN
                ? List.of("p.name", "p.description")
                : List.of("p.name", "p.description", "p.name_fi", "p.description_fi");
        var anyContains = new StringJoiner(" or ", "(", ")");
        texts.forEach(text -> anyContains.add(text + " like ? escape '!'"));
        for (var word : words) {
            var pattern = "%" + word.replaceAll("[!%_]", "!$0") + "%";
            add(
                    anyContains.toString(),
                    Collections.nCopies(texts.size(), pattern).toArray());
        }
        return this;
    }

    /** Gives a query that contains this its values. */
    <T extends Query> T fill(T query) {
        for (var n = 0; n < values.size(); n++) {
            query.setParameter(n + 1, values.get(n));
        }
        return query;
    }

    /** The condition, beginning with {@code where}. */
    @Override
    public String toString() {
        return conditions.toString();
    }
}
