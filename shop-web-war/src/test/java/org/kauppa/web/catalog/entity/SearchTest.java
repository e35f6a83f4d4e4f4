package org.kauppa.web.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Search DARK = Search.ALL
            .forWords("dark")
            .in("lager")
            .at("2", "4.99")
            .available(true)
            .sorted("name");

    @Test
    void isTheFrontWhenNothingIsLookedFor() {
        assertThat(Search.ALL.forWords(" ").in("").at("", null).from("").path()).isEqualTo("/");
        assertThat(Search.ALL.isNarrowed()).isFalse();
        assertThat(Search.ALL.available(true).isNarrowed()).isTrue();
    }

    @Test
    void hasAnAddressThatSaysEverything() {
        var search = DARK.forWords("dark & strong").sorted("-price").from("a+b=");

        assertThat(search.path())
                .isEqualTo("/?q=dark+%26+strong&category=lager&minPrice=2.00&maxPrice=4.99&inStock=true&sort=-price"
                        + "&after=a%2Bb%3D");
    }

    @Test
    void startsAtTheBeginningWhenAnythingChanges() {
        var later = DARK.from("abc");
        var rest = "&minPrice=2.00&maxPrice=4.99&inStock=true&sort=name";

        assertThat(later.in("ipa").path()).isEqualTo("/?q=dark&category=ipa" + rest);
        assertThat(later.in("").path()).isEqualTo("/?q=dark" + rest);
        assertThat(later.from(null).path()).isEqualTo("/?q=dark&category=lager" + rest);
        assertThat(later.forWords(null).path()).isEqualTo("/?category=lager" + rest);
        assertThat(later.at(PriceRange.ALL).available(false).sorted(null).path())
                .isEqualTo("/?q=dark&category=lager");
    }

    @Test
    void readsAnUnknownOrderAsTheShopsOwn() {
        assertThat(Search.ALL.sorted("id;drop").order()).isEqualTo(SortOrder.SHOP);
    }

    @Test
    void cutsEndlessWords() {
        assertThat(Search.ALL.forWords("x".repeat(5000)).words()).hasSize(100);
    }

    @Test
    void isNotLimitedByWhatIsNoAmount() {
        for (var text : new String[] {"x", "-1", "1.234", "1e9", "999999999999", " ", null}) {
            assertThat(Search.ALL.at(text, text).price()).as(text).isEqualTo(PriceRange.ALL);
        }
        assertThat(Search.ALL.at(" 3 ", "10").price().maxText()).isEqualTo("10.00");
    }
}
