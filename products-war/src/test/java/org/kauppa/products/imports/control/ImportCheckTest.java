package org.kauppa.products.imports.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.Translation;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.imports.entity.FileProblem;
import org.kauppa.products.imports.entity.Plan;
import org.kauppa.products.imports.entity.PlannedRow;
import org.kauppa.products.imports.entity.RowError;
import org.kauppa.products.imports.entity.UnusableFile;

class ImportCheckTest {

    private static final ProductDetails KARHU = new ProductDetails(
            7,
            "Karhu",
            "=strong,\n\"very\"",
            new BigDecimal("5.99"),
            10,
            "lager",
            "/images/karhu.svg",
            3,
            Map.of("fi", new Translation("Karhu fi", null)));

    private final ImportCheck check = new ImportCheck();

    ImportCheckTest() {
        check.reads = new CausalReads() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T read(Function<EntityManager, T> query) {
                return (T) Map.of(7L, KARHU);
            }
        };
    }

    @Test
    void whatIsExportedChangesNothing() throws IOException {
        var list = new StringWriter();
        new ProductExport().write(List.of(KARHU), list);
        assertThat(list.toString()).contains("\"'=strong,\n\"\"very\"\"\"");
        var plan = check(list.toString());
        assertThat(plan.errors()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.rows()).isEmpty();
    }

    @Test
    void changesOnlyWhatHasAColumn() {
        var plan = check("price,id\n6.5,7\n");
        assertThat(plan.toChange()).isEqualTo(1);
        var row = plan.rows().get(0);
        assertThat(row.price()).isEqualTo("6.50");
        assertThat(row.describes()).isTrue();
        assertThat(row.version()).isEqualTo(3);
        assertThat(row)
                .extracting(PlannedRow::name, PlannedRow::image, PlannedRow::nameFi, PlannedRow::stockChange)
                .containsExactly("Karhu", "/images/karhu.svg", "Karhu fi", 0);
    }

    @Test
    void addsStockWithoutDescribingAnew() {
        var row = check("id;stock_change\n7;-10\n").rows().get(0);
        assertThat(row.stockChange()).isEqualTo(-10);
        assertThat(row.describes()).isFalse();
    }

    @Test
    void createsAProduct() {
        var plan = check("id,name,category,price,stock_change\n,New one,lager,\"1,5\",12\n");
        assertThat(plan.toCreate()).isEqualTo(1);
        var row = plan.rows().get(0);
        assertThat(row.price()).isEqualTo("1.50");
        assertThat(row.image()).isNull();
        assertThat(row.description()).isEmpty();
    }

    @Test
    void emptiesWhatHasAnEmptyCell() {
        var row = check("id,image,name_fi,description\n7,,,\n").rows().get(0);
        assertThat(row.image()).isNull();
        assertThat(row.nameFi()).isNull();
        assertThat(row.description()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', missing",
        "name, '  ', missing",
        "price, x, no-price",
        "price, -1, no-price",
        "price, 1e9, no-price",
        "price, 5.999, no-price",
        "price, '', missing",
        "stock_change, -11, stock-too-low",
        "stock_change, 1000000000, stock-too-high",
        "stock_change, 9999999999, stock-too-high",
        "stock_change, one, no-number",
        "image, javascript:alert(1), no-image",
        "version, 2, stale",
        "name, a\u0007b, control-characters"
    })
    void namesWhatIsWrong(String column, String cell, String reason) {
        var plan = check("id," + column + "\n7,\"" + cell + "\"\n");
        assertThat(plan.rows()).isEmpty();
        assertThat(plan.wrong()).isEqualTo(1);
        assertThat(plan.errors())
                .extracting(RowError::row, RowError::field, RowError::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, column, reason));
    }

    @Test
    void namesTheRowsThatAreWrongAndKeepsTheOthers() {
        var plan = check("id,price\n7,1\n\n8,1\nx,1\n7,2\n7\n");
        assertThat(plan.total()).isEqualTo(5);
        assertThat(plan.rows()).extracting(PlannedRow::row).containsExactly(2);
        assertThat(plan.errors())
                .extracting(error -> error.row() + " " + error.reason())
                .containsExactly("4 unknown-product", "5 no-number", "6 twice", "7 wrong-cells");
    }

    @ParameterizedTest
    @CsvSource({
        "'', COLUMN_MISSING",
        "'id', NO_ROWS",
        "'name\nx', COLUMN_MISSING",
        "'id,colour\n1,red', UNKNOWN_COLUMN",
        "'id,name,NAME\n1,a,b', COLUMN_TWICE"
    })
    void refusesWhatIsNoListOfProducts(String file, String problem) {
        var expected = FileProblem.valueOf(problem);
        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(expected));
    }

    @Test
    void takesAsManyRowsAsItSays() {
        assertThat(check("id\n" + "7\n".repeat(20_000)).total()).isEqualTo(20_000);
        assertThatThrownBy(() -> check("id\n" + "7\n".repeat(20_001))).isInstanceOf(UnusableFile.class);
    }

    @Test
    void keepsAPlanAsItIs() {
        var rows = check("id,price\n7,1\n").rows();
        assertThat(PlanFile.read(PlanFile.write(rows))).isEqualTo(rows);
    }

    private Plan check(String file) {
        return check.check(file.getBytes(StandardCharsets.UTF_8));
    }
}
