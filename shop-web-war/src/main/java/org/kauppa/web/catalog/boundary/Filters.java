package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kauppa.web.catalog.entity.Category;
import org.kauppa.web.catalog.entity.Facets;
import org.kauppa.web.catalog.entity.PriceRange;
import org.kauppa.web.catalog.entity.Search;

/** The filters of the catalogue's page: those to choose from, each with what it would show, and those that are on. */
@Named
@RequestScoped
public class Filters {

    @Inject
    private FilterLabels labels;

    private Search search = Search.ALL;
    private Facets facets;

    void show(Search current, Facets counted) {
        search = current;
        facets = counted;
    }

    /** Whether there are choices to show. */
    public boolean isKnown() {
        return facets != null;
    }

    /** The categories to choose from, and the one that is on even if it has nothing. */
    public List<Choice> getCategories() {
        var categories = new ArrayList<>(facets.categories());
        var chosen = search.category();
        if (chosen != null && categories.stream().noneMatch(category -> chosen.equals(category.category()))) {
            categories.add(new Category(chosen, 0));
        }
        return categories.stream().map(this::choice).toList();
    }

    /** The prices to choose from. */
    public List<Choice> getPrices() {
        return facets.prices().stream()
                .filter(step -> step.products() > 0 || step.range().equals(search.price()))
                .map(step -> {
                    var on = step.range().equals(search.price());
                    return new Choice(
                            labels.price(step.range()),
                            step.products(),
                            search.at(on ? PriceRange.ALL : step.range()).path(),
                            on);
                })
                .toList();
    }

    /** The choice of what can be bought only. */
    public List<Choice> getAvailability() {
        var on = search.available();
        return List.of(new Choice(
                labels.available(), facets.inStock(), search.available(!on).path(), on));
    }

    /** The filters that are on; each link takes one off. */
    public List<Choice> getActive() {
        return withoutOne().map(other -> choice(other, 0)).toList();
    }

    /** The searches that have one filter less. */
    Stream<Search> withoutOne() {
        return Stream.of(search.forWords(null), search.in(null), search.at(PriceRange.ALL), search.available(false))
                .filter(other -> !other.equals(search.from(null)));
    }

    /** The choice that takes off the filter by which the other search differs. */
    Choice choice(Search other, int products) {
        return new Choice(labelOfDifference(other), products, other.path(), true);
    }

    private String labelOfDifference(Search other) {
        if (other.words() == null && search.words() != null) {
            return labels.words(search.words());
        }
        if (other.category() == null && search.category() != null) {
            return labels.category(search.category());
        }
        return search.price().isLimited() && !other.price().isLimited()
                ? labels.price(search.price())
                : labels.available();
    }

    private Choice choice(Category category) {
        var on = category.category().equals(search.category());
        return new Choice(
                labels.category(category.category()),
                category.products(),
                search.in(on ? null : category.category()).path(),
                on);
    }
}
