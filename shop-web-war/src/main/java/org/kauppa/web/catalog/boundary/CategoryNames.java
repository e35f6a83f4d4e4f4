package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.language.Texts;

/** The names of categories for people. The catalogue may have some that we know no text for: staff made them. */
@Named
@RequestScoped
public class CategoryNames {

    @Inject
    private Texts texts;

    /** The category of that name in addresses: {@code Soft drinks} for {@code soft-drinks}. */
    public String of(String category) {
        return texts.orElse("catalog.category." + category, spelledOut(category));
    }

    static String spelledOut(String category) {
        if (category == null || category.isEmpty()) {
            return "";
        }
        var words = category.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
