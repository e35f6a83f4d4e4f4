package org.kauppa.products.catalog.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kauppa.service.problems.InvalidRequest;

/** The languages that products are described in. English is the one that every product has. */
public enum Language {
    EN("p.name", "p.description"),
    /** Where a product has no Finnish text, its English one stands for it. */
    FI("p.listed_name_fi", "coalesce(p.description_fi, p.description)");

    private final String name;
    private final String description;

    Language(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /**
     * The language that the query parameter {@code language} names; English when it is null.
     *
     * @throws InvalidRequest when it is not spoken here
     */
    public static Language of(String tag) {
        if (tag == null) {
            return EN;
        }
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "language",
                        Arrays.stream(values())
                                .map(Language::tag)
                                .collect(Collectors.joining(" or ", "must be ", ""))));
    }

    /** Its tag: {@code en} or {@code fi}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of {@code product p} in SQL; an index sorts by it. */
    public String nameInSql() {
        return name;
    }

    /** The description of {@code product p} in SQL. */
    public String descriptionInSql() {
        return description;
    }
}
