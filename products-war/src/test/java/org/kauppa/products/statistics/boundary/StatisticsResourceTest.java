package org.kauppa.products.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.products.RoleOfHeader;
import org.kauppa.products.TrialService;
import org.kauppa.products.statistics.entity.BestSeller;
import org.kauppa.products.statistics.entity.LowStock;
import org.kauppa.products.statistics.entity.Period;
import org.kauppa.products.statistics.entity.Statistics;

class StatisticsResourceTest extends JerseyTest {

    private Period asked;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        var reports = new Reports() {
            @Override
            public Statistics statistics(Period period) {
                asked = period;
                return Statistics.of(
                        period,
                        List.of(),
                        List.of(),
                        List.of(new BestSeller(2, "Karhu", 3, new BigDecimal("5.97"))),
                        List.of(new LowStock(1, "Olvi", 0)));
            }
        };
        var service = (ResourceConfig) TrialService.of(StatisticsResource.class, Map.of(Reports.class, reports));
        return service.register(new RoleOfHeader(), Priorities.AUTHENTICATION);
    }

    @Test
    void answersAsTheContractSays() {
        var answer = ask("1", "admin");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.readEntity(String.class))
                .matches(
                        "\\{\"from\":\"DAY\",\"to\":\"DAY\",\"days\":\\[\\{\"day\":\"DAY\",\"orders\":0,\"sales\":0.00,"
                                        .replace("DAY", "\\d{4}-\\d{2}-\\d{2}")
                                + "\"refused\":0}],\"bestSellers\":\\[\\{\"id\":2,\"name\":\"Karhu\",\"units\":3,\"sales\":5.97}],"
                                + "\"lowStock\":\\[\\{\"id\":1,\"name\":\"Olvi\",\"quantity\":0}],\"refusals\":\\[]}");
        assertThat(asked.from()).isEqualTo(asked.to());
    }

    @Test
    void tellsOfAMonthWhenNobodySaysHowLong() {
        target("/api/products/statistics").request().header("Role", "admin").get();
        assertThat(asked.from()).isEqualTo(asked.to().minusDays(29));
        ask("366", "admin");
        assertThat(asked.from()).isEqualTo(asked.to().minusDays(365));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "367", "-1", "1.5", "x", ""})
    void refusesOtherNumbers(String days) {
        var answer = ask(days, "admin");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.readEntity(String.class)).contains("\"field\":\"days\"");
    }

    @Test
    void isForStaff() {
        assertThat(ask("1", "customer").getStatus()).isEqualTo(403);
        assertThat(target("/api/products/statistics").request().get().getStatus())
                .isEqualTo(401);
        assertThat(asked).isNull();
    }

    private Response ask(String days, String role) {
        return target("/api/products/statistics")
                .queryParam("days", days)
                .request()
                .header("Role", role)
                .get();
    }
}
