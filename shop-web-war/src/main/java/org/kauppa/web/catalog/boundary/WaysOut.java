package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Facets;
import org.kauppa.web.catalog.entity.Search;

/** What to do when a search finds nothing: which filter to take off, or which words to look for alone, and what that gives. */
@Named
@RequestScoped
public class WaysOut {

    private static final int MOST_WORDS = 4;

    @Inject
    private Catalog catalog;

    @Inject
    private Filters filters;

    private List<Choice> fewerFilters = List.of();
    private List<Choice> fewerWords = List.of();

    void look(Search search) {
        var words = search.words() == null ? new String[0] : search.words().split("\\s+");
        fewerFilters = filters.withoutOne()
                .filter(Search::isNarrowed)
                .flatMap(other -> found(other).map(total -> filters.choice(other, total)).stream())
                .toList();
        if (words.length > 1 && words.length <= MOST_WORDS) {
            fewerWords = Stream.of(words)
                    .distinct()
                    .flatMap(word -> found(search.forWords(word))
                            .map(total -> new Choice(
                                    word, total, search.forWords(word).path(), false))
                            .stream())
                    .toList();
        }
    }

    private Optional<Integer> found(Search search) {
        return catalog.facets(search).map(Facets::total).filter(total -> total > 0);
    }

    /** The filters without one of which something is found. */
    public List<Choice> getFewerFilters() {
        return fewerFilters;
    }

    /** The words that by themselves find something. */
    public List<Choice> getFewerWords() {
        return fewerWords;
    }
}
