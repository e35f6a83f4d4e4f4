package org.kauppa.products.catalog.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.products.catalog.entity.Language;

class ConditionsTest {

    @Test
    void numberTheirValues() {
        var conditions = new Conditions().add("p.deleted_at is null");
        assertThat(conditions.bind("p.price < ?", 3)).isEqualTo("p.price < ?1");
        conditions.add("p.id in (?, ?)", 7, 8);
        assertThat(conditions).hasToString(" where p.deleted_at is null and p.id in (?2, ?3)");
    }

    @Test
    void lookForEveryWordInEveryText() {
        assertThat(new Conditions().containsAll(List.of("a", "b"), Language.EN))
                .hasToString(" where (p.name like ?1 escape '!' or p.description like ?2 escape '!')"
                        + " and (p.name like ?3 escape '!' or p.description like ?4 escape '!')");
        assertThat(new Conditions().containsAll(List.of("a"), Language.FI).toString())
                .contains("p.name like", "p.description like", "p.name_fi like", "p.description_fi like");
    }
}
