package org.kauppa.products.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductFilter;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.orders.entity.OrderQuery;
import org.kauppa.products.statistics.entity.Period;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.problems.InvalidRequest;

/** Query parameters are taken up to the limits that the document states, and have the defaults that it states. */
class QueriesTest {

    private static final String CATALOGUE = "GET /api/products";

    @TestFactory
    Stream<DynamicTest> takesWhatIsStated() {
        return Stream.of(
                test(CATALOGUE, "limit", text -> "" + PageLimit.of(text)),
                test(CATALOGUE, "language", text -> Language.of(text).tag()),
                test(CATALOGUE, "sort", QueriesTest::sorting),
                test(CATALOGUE, "q", text -> filter(text, null, null)),
                test(CATALOGUE, "minPrice", text -> filter(null, text, null)),
                test(CATALOGUE, "maxPrice", text -> filter(null, null, text)),
                test(
                        "GET /api/products/{id}",
                        "language",
                        text -> Language.of(text).tag()),
                test("GET /api/orders", "status", QueriesTest::status),
                test("GET /api/products/statistics", "days", QueriesTest::days));
    }

    /** @param reader gives what a value stands for, as the document would write it */
    private static DynamicTest test(String operation, String name, UnaryOperator<String> reader) {
        return DynamicTest.dynamicTest(operation + "?" + name, () -> {
            var document = Document.read();
            var schema = schema(document, operation, name);
            var samples = new Samples(document, schema);
            assertThat(texts(samples.good(), schema)).isNotEmpty().allSatisfy(reader::apply);
            assertThat(texts(samples.bad(), schema))
                    .isNotEmpty()
                    .allSatisfy(
                            text -> assertThatThrownBy(() -> reader.apply(text)).isInstanceOf(InvalidRequest.class));
            if (schema.containsKey("default")) {
                assertThat(reader.apply(null)).isEqualTo(schema.get("default").toString());
            }
        });
    }

    private static Map<String, Object> schema(Document document, String operation, String name) {
        return Document.list(document.operations().get(operation).get("parameters")).stream()
                .map(Document::object)
                .filter(parameter -> parameter.get("name").equals(name))
                .map(parameter -> Document.object(parameter.get("schema")))
                .findFirst()
                .orElseThrow();
    }

    /** A query has no types, so only samples of the right one tell anything. */
    private static List<String> texts(List<JsonValue> samples, Map<String, Object> schema) {
        return "string".equals(schema.get("type"))
                ? samples.stream()
                        .filter(JsonString.class::isInstance)
                        .map(value -> ((JsonString) value).getString())
                        .toList()
                : samples.stream()
                        .filter(JsonNumber.class::isInstance)
                        .map(value -> ((JsonNumber) value).bigDecimalValue().toPlainString())
                        .toList();
    }

    private static String filter(String q, String minPrice, String maxPrice) {
        return ProductFilter.of(q, null, minPrice, maxPrice, null, null).toString();
    }

    private static String sorting(String text) {
        var all = ProductFilter.of(null, null, null, null, null, null);
        return ProductQuery.of(all, text, null, null).sorting().parameter();
    }

    private static String status(String text) {
        return OrderQuery.of(null, text, null, null, null, null).toString();
    }

    private static String days(String text) {
        var period = Period.of(text, Instant.now());
        return "" + period.from().datesUntil(period.to().plusDays(1)).count();
    }
}
