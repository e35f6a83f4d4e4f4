package org.kauppa.products.document;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kauppa.products.catalog.entity.CategorySummary;
import org.kauppa.products.catalog.entity.Facets;
import org.kauppa.products.catalog.entity.PriceRange;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.catalog.entity.ProductSummary;
import org.kauppa.products.imports.entity.ImportReport;
import org.kauppa.products.imports.entity.RowError;
import org.kauppa.products.operations.entity.DatabaseState;
import org.kauppa.products.operations.entity.OperationsReport;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.statistics.entity.BestSeller;
import org.kauppa.products.statistics.entity.DayFigures;
import org.kauppa.products.statistics.entity.LowStock;
import org.kauppa.products.statistics.entity.Refusals;
import org.kauppa.products.statistics.entity.Statistics;
import org.kauppa.products.stock.entity.Audit;
import org.kauppa.products.stock.entity.AuditSummary;
import org.kauppa.products.stock.entity.BookDifference;
import org.kauppa.products.stock.entity.Shortage;
import org.kauppa.products.stock.entity.StockMovement;

/** The document's answers are the records that JSON binding writes, with nothing left out and every type as it is. */
class AnswersTest {

    private static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
            entry("Audit", Audit.class),
            entry("AuditSummary", AuditSummary.class),
            entry("BestSeller", BestSeller.class),
            entry("BookDifference", BookDifference.class),
            entry("Category", CategorySummary.class),
            entry("DatabaseState", DatabaseState.class),
            entry("DayFigures", DayFigures.class),
            entry("Facets", Facets.class),
            entry("ImportError", RowError.class),
            entry("LowStock", LowStock.class),
            entry("Operations", OperationsReport.class),
            entry("Order", OrderDetails.class),
            entry("OrderLine", OrderDetails.Line.class),
            entry("PriceRange", PriceRange.class),
            entry("Product", ProductSummary.class),
            entry("ProductDetails", ProductDetails.class),
            entry("ProductImport", ImportReport.class),
            entry("Refusals", Refusals.class),
            entry("Shortage", Shortage.class),
            entry("Statistics", Statistics.class),
            entry("Stock", ProductStock.class),
            entry("StockMovement", StockMovement.class),
            entry("Writes", OperationsReport.Writes.class));

    /** Read by hand, or written so. */
    private static final Set<String> OTHERS = Set.of(
            "Problem",
            "ProductDraft",
            "PurchaseLine",
            "PurchaseLines",
            "PurchaseWithTotal",
            "StockChange",
            "Translation",
            "Translations");

    private static final String INTEGER = "integer";
    private static final String STRING = "string";

    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class,
            INTEGER,
            long.class,
            INTEGER,
            Long.class,
            INTEGER,
            boolean.class,
            "boolean",
            Boolean.class,
            "boolean",
            BigDecimal.class,
            "number",
            String.class,
            STRING,
            Instant.class,
            STRING,
            LocalDate.class,
            STRING,
            List.class,
            "array");

    private static final Set<Class<?>> BOXED = Set.of(Long.class, Boolean.class);

    private static final Map<Class<?>, String> FORMATS =
            Map.of(long.class, "int64", Long.class, "int64", Instant.class, "date-time", LocalDate.class, "date");

    @Test
    void everySchemaIsKnownHere() throws IOException {
        var known = new HashSet<>(RECORDS.keySet());
        known.addAll(OTHERS);
        assertThat(Document.read().schemas().keySet()).isEqualTo(known);
    }

    @TestFactory
    Stream<DynamicTest> namesTheMembers() throws IOException {
        var document = Document.read();
        return RECORDS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertSame(document, document.schema(entry.getKey()), entry.getValue())));
    }

    private static void assertSame(Document document, Map<String, Object> schema, Class<? extends Record> type) {
        var members = Stream.of(type.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonbTransient.class))
                .toList();
        var names = members.stream().map(RecordComponent::getName).toList();
        var properties = Document.object(schema.get("properties"));
        assertThat(properties.keySet()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Document.list(schema.get("required")).stream().map(Object::toString))
                .as("required: what has no value is there as null")
                .containsExactlyInAnyOrderElementsOf(names);
        for (var member : members) {
            assertType(document, Document.object(properties.get(member.getName())), member);
        }
    }

    private static void assertType(Document document, Map<String, Object> property, RecordComponent member) {
        var name = member.getName();
        if (property.containsKey("allOf")) {
            var only = Document.list(property.get("allOf")).get(0);
            assertThat(only).as(name).isEqualTo(Map.of("$ref", referenceTo(member.getType())));
        } else if (Record.class.isAssignableFrom(member.getType())) {
            assertThat(property.get("$ref")).as(name).isEqualTo(referenceTo(member.getType()));
        } else {
            var schema = document.resolved(property);
            assertThat(schema.get("type")).as(name).isEqualTo(TYPES.getOrDefault(member.getType(), "object"));
            var format = schema.get("format");
            assertThat("uuid".equals(format) ? null : format).as(name).isEqualTo(FORMATS.get(member.getType()));
            assertNull(schema, member);
            assertItems(schema, member);
        }
    }

    /** What is null in Java for want of a value may be so here; of other objects the type does not tell. */
    private static void assertNull(Map<String, Object> schema, RecordComponent member) {
        if (member.getType().isPrimitive()) {
            assertThat(schema.get("nullable")).as(member.getName()).isNull();
        } else if (BOXED.contains(member.getType())) {
            assertThat(schema.get("nullable")).as(member.getName()).isEqualTo(true);
        }
    }

    private static void assertItems(Map<String, Object> schema, RecordComponent member) {
        if (member.getType() == List.class) {
            var of = (Class<?>) ((ParameterizedType) member.getGenericType()).getActualTypeArguments()[0];
            var items = Document.object(schema.get("items"));
            if (Record.class.isAssignableFrom(of)) {
                assertThat(items.get("$ref")).as(member.getName()).isEqualTo(referenceTo(of));
            } else {
                assertThat(of).as(member.getName()).isEqualTo(Integer.class);
                assertThat(items.get("type")).as(member.getName()).isEqualTo(INTEGER);
            }
        }
    }

    private static String referenceTo(Class<?> type) {
        return RECORDS.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(entry -> "#/components/schemas/" + entry.getKey())
                .findFirst()
                .orElseThrow();
    }
}
