package org.kauppa.web.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void isTheFrontWhenNothingIsLookedFor() {
        assertThat(Search.of(" ", "", null, null).path()).isEqualTo("/");
    }

    @Test
    void hasAnAddressThatSaysEverything() {
        var search = Search.of("dark & strong", "porter-and-stout", "-price", "a+b=");

        assertThat(search.path()).isEqualTo("/?q=dark+%26+strong&category=porter-and-stout&sort=-price&after=a%2Bb%3D");
    }

    @Test
    void startsAtTheBeginningInAnotherCategory() {
        var search = Search.of("dark", "lager", "name", "abc");

        assertThat(search.in("ipa").path()).isEqualTo("/?q=dark&category=ipa&sort=name");
        assertThat(search.in("").path()).isEqualTo("/?q=dark&sort=name");
        assertThat(search.from(null).path()).isEqualTo("/?q=dark&category=lager&sort=name");
    }

    @Test
    void readsAnUnknownOrderAsTheShopsOwn() {
        assertThat(Search.of(null, null, "id;drop", null).order()).isEqualTo(SortOrder.SHOP);
    }

    @Test
    void cutsEndlessWords() {
        assertThat(Search.of("x".repeat(5000), null, null, null).words()).hasSize(100);
    }

    @Test
    void writesCategoriesAsPeopleDo() {
        assertThat(new Category("soft-drinks", 8).name()).isEqualTo("Soft drinks");
        assertThat(new Category("ipa", 8).name()).isEqualTo("IPA");
    }
}
