package org.kauppa.products.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.products.RoleOfHeader;
import org.kauppa.products.TrialService;
import org.kauppa.products.catalog.entity.IfMatch;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.ProductTag;
import org.kauppa.products.catalog.entity.Translation;

class AdministrationTest extends JerseyTest {

    private static final String BODY = "{\"name\":\"Karhu\",\"description\":\"\",\"price\":5.99,\"quantity\":10,"
            + "\"category\":\"lager\",\"image\":\"/images/karhu.svg\"}";
    private static final ProductDetails PRODUCT =
            new ProductDetails(7, "Karhu", "", new BigDecimal("5.99"), 10, "lager", "/images/karhu.svg", 3, Map.of());

    private ProductDraft drafted;
    private String author;
    private boolean removed;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        var administration = new Administration() {
            @Override
            public ProductDetails create(ProductDraft draft, String by) {
                drafted = draft;
                author = by;
                return PRODUCT;
            }

            @Override
            public ProductDetails change(long id, ProductDraft draft, IfMatch seen, String by) {
                seen.check(PRODUCT, draft.quantity().isPresent());
                drafted = draft;
                return PRODUCT;
            }

            @Override
            public void remove(long id, Optional<IfMatch> seen) {
                seen.ifPresent(state -> state.check(PRODUCT, false));
                removed = true;
            }
        };
        var service = (ResourceConfig) TrialService.of(
                ProductsResource.class, Map.of(Catalog.class, new Catalog(), Administration.class, administration));
        return service.register(new RoleOfHeader(), Priorities.AUTHENTICATION);
    }

    @Test
    void addsAProduct() {
        var answer = at("/api/products", "admin").post(json(BODY));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getLocation().getPath()).isEqualTo("/api/products/7");
        assertThat(answer.getEntityTag().getValue())
                .isEqualTo(ProductTag.of(PRODUCT).text());
        assertThat(drafted.quantity()).contains(10);
        assertThat(author).as("for the ledger").isEqualTo("somebody");
    }

    @Test
    void isForStaffOnly() {
        assertProblem(at("/api/products", null).post(json(BODY)), 401, "/problems/unauthorized");
        assertProblem(at("/api/products", "customer").post(json(BODY)), 403, "/problems/forbidden");
        assertProblem(at("/api/products/7", "customer").put(json(BODY)), 403, "/problems/forbidden");
        assertProblem(at("/api/products/7", null).delete(), 401, "/problems/unauthorized");
        assertThat(drafted).isNull();
        assertThat(removed).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "name, \"\"",
        "name, 7",
        "price, -1",
        "price, 5.999",
        "price, 100000000",
        "quantity, -1",
        "quantity, 1.5",
        "category, null",
        "image, \"javascript:alert(1)\"",
        "image, \"//evil.example/x.svg\"",
        "version, 3"
    })
    void namesTheFieldThatIsWrong(String field, String value) {
        var body = BODY.contains("\"" + field + "\"")
                ? BODY.replaceAll("\"" + field + "\":(\"[^\"]*\"|[0-9.]+)", "\"" + field + "\":" + value)
                : BODY.replace("}", ",\"" + field + "\":" + value + "}");
        assertProblem(at("/api/products", "admin").post(json(body)), 400, "\"field\":\"" + field + "\"");
    }

    @Test
    void takesTranslationsOnlyWhereTheBodyHasThem() {
        at("/api/products", "admin").post(json(BODY));
        assertThat(drafted.translations()).isEmpty();
        at("/api/products", "admin").post(json(with("{}")));
        assertThat(drafted.translations()).contains(Map.of());
        at("/api/products", "admin").post(json(with("{\"fi\":{\"description\":\"Olutta\",\"name\":null}}")));
        assertThat(drafted.translations()).contains(Map.of("fi", new Translation(null, "Olutta")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translations | null",
                "translations | []",
                "translations.sv | {\"sv\":{\"name\":\"Öl\"}}",
                "translations.fi | {\"fi\":\"Olut\"}",
                "translations.fi.name | {\"fi\":{\"name\":\"\"}}",
                "translations.fi.price | {\"fi\":{\"price\":1}}"
            })
    void namesTheTranslationThatIsWrong(String field, String translations) {
        assertProblem(at("/api/products", "admin").post(json(with(translations))), 400, "\"field\":\"" + field + "\"");
    }

    @Test
    void wantsTheFirstStockOfANewProduct() {
        var body = BODY.replace("\"quantity\":10,", "");
        assertProblem(at("/api/products", "admin").post(json(body)), 400, "\"field\":\"quantity\"");
    }

    @Test
    void changesOnlyWhatWasSeen() {
        var tag = ProductTag.of(PRODUCT).text();
        assertProblem(at("/api/products/7", "admin").put(json(BODY)), 428, "/problems/precondition-required");
        assertThat(put(BODY, "\"" + tag + "\"").getStatus()).isEqualTo(200);
        assertThat(put(BODY, "\"2-other\", \"" + tag + "\"").getStatus()).isEqualTo(200);
        assertThat(put(BODY, "*").getStatus()).isEqualTo(200);
        assertProblem(put(BODY, "\"2-" + tag.substring(2) + "\""), 412, "/problems/precondition-failed");
        assertProblem(put(BODY, "W/\"" + tag + "\""), 412, "/problems/precondition-failed");
        assertProblem(put(BODY, tag), 412, "/problems/precondition-failed");
    }

    @Test
    void letsSalesHappenWhileTheDescriptionChangesButNotTheStock() {
        var beforeASale = "\"3-digestOfOneMore\"";
        assertThat(put(BODY.replace("\"quantity\":10,", ""), beforeASale).getStatus())
                .isEqualTo(200);
        assertProblem(put(BODY, beforeASale), 412, "/problems/precondition-failed");
    }

    @Test
    void removesAProduct() {
        assertProblem(
                at("/api/products/7", "admin").header("If-Match", "\"1-x\"").delete(),
                412,
                "/problems/precondition-failed");
        assertThat(removed).isFalse();
        assertThat(at("/api/products/7", "admin").delete().getStatus()).isEqualTo(204);
        assertThat(removed).isTrue();
    }

    private static String with(String translations) {
        return BODY.replace("}", ",\"translations\":" + translations + "}");
    }

    private Response put(String body, String ifMatch) {
        return at("/api/products/7", "admin").header("If-Match", ifMatch).put(json(body));
    }

    private Invocation.Builder at(String path, String role) {
        var request = target(path).request();
        return role == null ? request : request.header("Role", role);
    }

    private static Entity<String> json(String body) {
        return Entity.entity(body, MediaType.APPLICATION_JSON_TYPE);
    }

    private static void assertProblem(Response answer, int status, String part) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getMediaType().toString()).isEqualTo("application/problem+json");
        assertThat(answer.readEntity(String.class)).contains(part);
    }
}
