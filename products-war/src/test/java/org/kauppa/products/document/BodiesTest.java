package org.kauppa.products.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kauppa.products.catalog.boundary.ProductReader;
import org.kauppa.products.catalog.boundary.StockChangeReader;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.orders.boundary.PurchaseReader;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.service.problems.InvalidRequest;

/** The readers take what the document says that they take, up to every limit, and nothing beyond. */
class BodiesTest {

    private Document document;

    @BeforeEach
    void read() throws IOException {
        document = Document.read();
    }

    @TestFactory
    Stream<DynamicTest> products() {
        return members("ProductDraft", body -> read(new ProductReader(), ProductDraft.class, body));
    }

    @TestFactory
    Stream<DynamicTest> translations() {
        return members("Translations", this::readTranslations);
    }

    @TestFactory
    Stream<DynamicTest> translation() {
        return members("Translation", text -> readTranslations(with(JsonValue.EMPTY_JSON_OBJECT, "fi", text)));
    }

    @TestFactory
    Stream<DynamicTest> stockChanges() {
        return members("StockChange", body -> read(new StockChangeReader(), StockChange.class, body));
    }

    @TestFactory
    Stream<DynamicTest> purchases() {
        return members("PurchaseWithTotal", BodiesTest::readPurchase);
    }

    @TestFactory
    Stream<DynamicTest> linesOfPurchases() {
        return members(
                "PurchaseLine",
                line -> readPurchase(Json.createArrayBuilder().add(line).build()));
    }

    @Test
    void purchasesWithoutTotal() {
        var samples = new Samples(document, document.schema("PurchaseLines"));
        assertThat(samples.good()).isNotEmpty().allSatisfy(BodiesTest::readPurchase);
        assertThat(samples.bad()).isNotEmpty().allSatisfy(BodiesTest::assertRefused);
    }

    private static void assertRefused(JsonValue purchase) {
        assertThatThrownBy(() -> readPurchase(purchase)).isInstanceOf(InvalidRequest.class);
    }

    /** A test for every member, and one for a member that there is not. */
    private Stream<DynamicTest> members(String schema, Function<JsonObject, Object> reader) {
        var whole = Samples.goodObject(document, document.schema(schema));
        var properties = Document.object(document.schema(schema).get("properties"));
        var required = Document.list(document.schema(schema).get("required"));
        var stranger = DynamicTest.dynamicTest("no other", () -> {
            assertThat(document.schema(schema).get("additionalProperties")).isEqualTo(false);
            assertThatCode(() -> reader.apply(whole)).doesNotThrowAnyException();
            refuses(reader, with(whole, "stranger", JsonValue.NULL));
        });
        return Stream.concat(
                Stream.of(stranger),
                properties.entrySet().stream()
                        .map(property -> DynamicTest.dynamicTest(property.getKey(), () -> {
                            var name = property.getKey();
                            var samples = new Samples(document, property.getValue());
                            assertThat(samples.good())
                                    .isNotEmpty()
                                    .allSatisfy(value -> reader.apply(with(whole, name, value)));
                            assertThat(samples.bad())
                                    .isNotEmpty()
                                    .allSatisfy(value -> refuses(reader, with(whole, name, value)));
                            var without =
                                    Json.createObjectBuilder(whole).remove(name).build();
                            if (required.contains(name)) {
                                refuses(reader, without);
                            } else {
                                reader.apply(without);
                            }
                        })));
    }

    private static void refuses(Function<JsonObject, Object> reader, JsonObject body) {
        assertThatThrownBy(() -> reader.apply(body)).as(body.toString()).isInstanceOf(InvalidRequest.class);
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    private Object readTranslations(JsonObject translations) {
        var product = Samples.goodObject(document, document.schema("ProductDraft"));
        return read(new ProductReader(), ProductDraft.class, with(product, "translations", translations));
    }

    private static Object readPurchase(JsonValue body) {
        return read(new PurchaseReader(), Purchase.class, body);
    }

    private static <T> T read(JsonRequestReader<T> reader, Class<T> type, JsonValue body) {
        try {
            return reader.readFrom(
                    type,
                    type,
                    new Annotation[0],
                    MediaType.APPLICATION_JSON_TYPE,
                    new MultivaluedHashMap<>(),
                    new ByteArrayInputStream(body.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
