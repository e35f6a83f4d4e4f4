package org.kauppa.products.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.products.RoleOfHeader;
import org.kauppa.products.TrialService;
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.stock.entity.MovementPage;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.products.stock.entity.StockMovement;
import org.kauppa.products.stock.entity.StockReason;

class StockResourceTest extends JerseyTest {

    private StockChange changed;
    private String author;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        var administration = new Administration() {
            @Override
            public ProductStock changeStock(long id, StockChange change, String by) {
                changed = change;
                author = by;
                return new ProductStock(id, 12);
            }
        };
        var history = new StockHistory() {
            @Override
            public MovementPage page(long product, long before, int limit) {
                var movement = new StockMovement(
                        before - 1, -2, "sale", "0197f5a0", null, Instant.parse("2026-01-02T03:04:05Z"), null);
                return MovementPage.of(List.of(movement, movement), limit);
            }
        };
        var service = (ResourceConfig) TrialService.of(
                StockResource.class, Map.of(Administration.class, administration, StockHistory.class, history));
        return service.register(new RoleOfHeader(), Priorities.AUTHENTICATION);
    }

    @Test
    void saysWhyAndByWhom() {
        assertThat(change("{\"change\":12,\"reason\":\"delivery\",\"note\":\"Two pallets\"}")
                        .readEntity(String.class))
                .isEqualTo("{\"id\":7,\"quantity\":12}");
        assertThat(changed).isEqualTo(new StockChange(12, StockReason.DELIVERY, "Two pallets"));
        assertThat(author).isEqualTo("somebody");
    }

    @Test
    void needsNoReason() {
        change("{\"change\":12}");
        assertThat(changed).isEqualTo(new StockChange(12, StockReason.RESTOCK, null));
        change("{\"change\":-1,\"reason\":null,\"note\":null}");
        assertThat(changed).isEqualTo(new StockChange(-1, StockReason.CORRECTION, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change | {}",
                "change | {\"change\":0}",
                "reason | {\"change\":1,\"reason\":\"sale\"}",
                "reason | {\"change\":1,\"reason\":\"restock\"}",
                "reason | {\"change\":1,\"reason\":\"Delivery\"}",
                "reason | {\"change\":1,\"reason\":7}",
                "note | {\"change\":1,\"note\":\"\"}",
                "by | {\"change\":1,\"by\":\"edgars\"}"
            })
    void namesTheFieldThatIsWrong(String field, String body) {
        assertProblem(change(body), 400, "\"field\":\"" + field + "\"");
        assertThat(changed).isNull();
    }

    @Test
    void refusesALongNote() {
        assertThat(change(noted(200)).getStatus()).isEqualTo(200);
        assertProblem(change(noted(201)), 400, "\"field\":\"note\"");
    }

    @Test
    void showsTheLedgerInPages() {
        var page = target("/api/products/7/stock")
                .queryParam("limit", 1)
                .request()
                .header("Role", "admin")
                .get();
        assertThat(page.getLink("next").getUri().getRawQuery().split("&"))
                .containsExactlyInAnyOrder("limit=1", "after=" + (Long.MAX_VALUE - 1));
        assertThat(page.readEntity(String.class))
                .isEqualTo("[{\"change\":-2,\"reason\":\"sale\",\"order\":\"0197f5a0\",\"note\":null,"
                        + "\"at\":\"2026-01-02T03:04:05Z\",\"by\":null}]");
    }

    @ParameterizedTest
    @CsvSource({"after, x", "after, -1", "after, 99999999999999999999", "limit, 0", "limit, 501"})
    void refusesWhatIsNoPage(String parameter, String value) {
        var answer = target("/api/products/7/stock")
                .queryParam(parameter, value)
                .request()
                .header("Role", "admin")
                .get();
        assertProblem(answer, 400, "\"field\":\"" + parameter + "\"");
    }

    @Test
    void isForStaff() {
        var path = target("/api/products/7/stock");
        assertProblem(path.request().get(), 401, "/problems/unauthorized");
        assertProblem(path.request().header("Role", "customer").get(), 403, "/problems/forbidden");
        assertProblem(
                path.request().header("Role", "customer").post(json("{\"change\":1}")), 403, "/problems/forbidden");
        assertThat(changed).isNull();
    }

    private Response change(String body) {
        return target("/api/products/7/stock").request().header("Role", "admin").post(json(body));
    }

    private static String noted(int length) {
        return "{\"change\":1,\"note\":\"" + "x".repeat(length) + "\"}";
    }

    private static Entity<String> json(String body) {
        return Entity.entity(body, MediaType.APPLICATION_JSON_TYPE);
    }

    private static void assertProblem(Response answer, int status, String part) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.readEntity(String.class)).contains(part);
    }
}
