package org.kauppa.products.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.kauppa.products.TrialService;
import org.kauppa.products.catalog.entity.CategorySummary;
import org.kauppa.products.catalog.entity.Cursor;
import org.kauppa.products.catalog.entity.FacetRow;
import org.kauppa.products.catalog.entity.Facets;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductFilter;
import org.kauppa.products.catalog.entity.ProductPage;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.ProductSummary;
import org.kauppa.products.catalog.entity.Translation;
import org.kauppa.products.catalog.entity.UnknownProduct;

class ProductsResourceTest extends JerseyTest {

    private static final List<ProductSummary> PRODUCTS =
            LongStream.rangeClosed(1, 3).mapToObj(ProductsResourceTest::product).toList();

    private ProductQuery asked;
    private ProductFilter counted;
    private Language spoken;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        var catalog = new Catalog() {
            @Override
            public ProductPage find(ProductQuery query) {
                asked = query;
                var from = query.after().map(Cursor::lastId).orElse(0L);
                return ProductPage.of(
                        PRODUCTS.stream().filter(product -> product.id() > from).toList(), query);
            }

            @Override
            public ProductDetails product(long id) {
                return Optional.of(id)
                        .filter(known -> known <= 3)
                        .map(ProductsResourceTest::details)
                        .orElseThrow(() -> new UnknownProduct(id));
            }

            @Override
            public ProductSummary product(long id, Language language) {
                spoken = language;
                return ProductsResourceTest.product(id);
            }

            @Override
            public List<ProductSummary> products(List<Long> ids, Language language) {
                spoken = language;
                return PRODUCTS;
            }

            @Override
            public Facets facets(ProductFilter filter) {
                counted = filter;
                return Facets.of(List.of(new FacetRow("lager", true, 2, new long[] {0, 1, 2, 2, 2, 2})), filter);
            }

            @Override
            public List<CategorySummary> categories() {
                return List.of(new CategorySummary("lager", 3));
            }
        };
        return TrialService.of(
                ProductsResource.class, Map.of(Catalog.class, catalog, Administration.class, new Administration()));
    }

    @Test
    void showsAProductAsTheContractSays() {
        assertThat(get("/api/products/1").readEntity(String.class))
                .isEqualTo("{\"id\":1,\"name\":\"Karhu\",\"description\":\"…\",\"price\":20.00,\"quantity\":10,"
                        + "\"category\":\"lager\",\"image\":null,\"version\":3,"
                        + "\"translations\":{\"fi\":{\"name\":null,\"description\":\"Suomeksi\"}}}");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(get("/api/products/1?language=fi").readEntity(String.class)).doesNotContain("translations");
        assertThat(spoken).isEqualTo(Language.FI);
        assertThat(get("/api/products?ids=1,2").readEntity(String.class)).doesNotContain("translations");
        assertThat(spoken).isEqualTo(Language.EN);
        for (var path : List.of("/api/products/1", "/api/products", "/api/products/facets")) {
            assertProblem(get(path + "?language=sv"), 400, "\"field\":\"language\"");
        }
    }

    @Test
    void countsFacets() {
        var answer = get("/api/products/facets?q=malt&category=lager&minPrice=2&maxPrice=9.5&inStock=true&language=fi");
        assertThat(answer.readEntity(String.class))
                .isEqualTo("{\"total\":2,\"categories\":[{\"category\":\"lager\",\"products\":2}],\"prices\":["
                        + "{\"from\":0.00,\"to\":2.00,\"products\":0},{\"from\":2.00,\"to\":5.00,\"products\":1},"
                        + "{\"from\":5.00,\"to\":10.00,\"products\":1},{\"from\":10.00,\"to\":20.00,\"products\":0},"
                        + "{\"from\":20.00,\"to\":50.00,\"products\":0},{\"from\":50.00,\"to\":null,\"products\":0}],"
                        + "\"inStock\":2}");
        assertThat(answer.getEntityTag()).isNotNull();
        assertThat(counted).isEqualTo(ProductFilter.of("malt", "lager", "2.00", "9.50", "true", "fi"));
    }

    @Test
    void pagesWithALinkThatKeepsTheQuery() {
        var first = get("/api/products?limit=2&sort=-price&q=a%20b");
        assertThat(first.getStatus()).isEqualTo(200);
        var link = first.getLink("next").getUri();
        assertThat(link.getRawQuery().split("&")).contains("limit=2", "sort=-price", "q=a%20b");
        var last = target(link.getPath())
                .queryParam("sort", "-price")
                .queryParam("after", link.getRawQuery().replaceAll(".*after=([^&]*).*", "$1"))
                .request()
                .get();
        assertThat(last.readEntity(String.class)).contains("\"id\":3").doesNotContain("\"id\":2");
        assertThat(last.getLink("next")).isNull();
    }

    @Test
    void sendsNothingTwice() {
        var tag = get("/api/products").getHeaderString(HttpHeaders.ETAG);
        var again = target("/api/products").request().header(HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(again.get().getStatus()).isEqualTo(304);
        var other = target("/api/products/1").request().header(HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(other.get().getStatus()).isEqualTo(200);
    }

    @Test
    void passesTheQueryOn() {
        get("/api/products?q=dark%20malt&category=lager&sort=price&limit=500");
        assertThat(asked.filter()).isEqualTo(ProductFilter.of("dark malt", "lager", null, null, null, null));
        assertThat(asked.limit()).isEqualTo(500);
    }

    @Test
    void listsCategories() {
        assertThat(get("/api/products/categories").readEntity(String.class))
                .isEqualTo("[{\"category\":\"lager\",\"products\":3}]");
    }

    @Test
    void answersProblems() {
        assertProblem(get("/api/products/4"), 404, "/problems/not-found");
        assertProblem(get("/api/products/abc"), 404, "/problems/not-found");
        assertProblem(get("/api/products/99999999999999999999"), 404, "/problems/not-found");
        assertProblem(get("/api/products?limit=0"), 400, "\"field\":\"limit\"");
        assertProblem(get("/api/products?minPrice=-1"), 400, "\"field\":\"minPrice\"");
        assertProblem(get("/api/products?after=x"), 400, "\"field\":\"after\"");
        assertProblem(target("/api/products").request().delete(), 405, "/problems/method-not-allowed");
    }

    private Response get(String pathAndQuery) {
        return client().target(getBaseUri().resolve(pathAndQuery)).request().get();
    }

    private static void assertProblem(Response answer, int status, String part) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getMediaType().toString()).isEqualTo("application/problem+json");
        assertThat(answer.readEntity(String.class)).contains(part);
    }

    private static ProductDetails details(long id) {
        return new ProductDetails(
                id,
                "Karhu",
                "…",
                new BigDecimal("20.00"),
                10,
                "lager",
                null,
                3,
                Map.of("fi", new Translation(null, "Suomeksi")));
    }

    private static ProductSummary product(long id) {
        return new ProductSummary(id, "Karhu", "…", new BigDecimal("20.00"), 10, "lager", null, 3);
    }
}
