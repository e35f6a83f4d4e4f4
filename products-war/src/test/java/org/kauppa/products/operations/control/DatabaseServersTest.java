package org.kauppa.products.operations.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseServersTest {

    private static final String REPLICAS =
            "jdbc:mysql:loadbalance://r1:3307,r2/products?ha.loadBalanceStrategy=random&sslMode=REQUIRED";

    @Test
    void areFoundInUrlsOfSeveralHosts() {
        var servers = servers("jdbc:mysql://p/products", REPLICAS);
        assertThat(servers).extracting(DatabaseServer::name).containsExactly("primary", "replica-1", "replica-2");
        assertThat(servers.get(0).environment()).containsEntry("PRODUCTS_DB_WRITE_URL", "jdbc:mysql://p:3306/");
        assertThat(servers.get(2).environment())
                .containsEntry(
                        "PRODUCTS_DB_READ_URL", "jdbc:mysql://r2:3306/?ha.loadBalanceStrategy=random&sslMode=REQUIRED");
    }

    @Test
    void areCountedOnceWhenThereAreNoReplicas() {
        assertThat(servers("jdbc:mysql://p:3306/products", "jdbc:mysql://p/products?a=b"))
                .extracting(DatabaseServer::name)
                .containsExactly("primary");
    }

    @Test
    void areNumberedWhereSeveralTakeWrites() {
        assertThat(servers("jdbc:mysql://p1,p2/products", "jdbc:mysql://p2,p1/products"))
                .extracting(DatabaseServer::name)
                .containsExactly("primary-1", "primary-2");
    }

    @Test
    void keepTheirPasswordsToThemselves() {
        assertThat(servers("jdbc:mysql://p/products", REPLICAS).toString()).doesNotContain("secret");
    }

    private static List<DatabaseServer> servers(String write, String read) {
        return new DatabaseServers(Map.of(
                        "PRODUCTS_DB_WRITE_URL", write,
                        "PRODUCTS_DB_READ_URL", read,
                        "PRODUCTS_DB_READ_PASSWORD", "secret"))
                .all();
    }
}
