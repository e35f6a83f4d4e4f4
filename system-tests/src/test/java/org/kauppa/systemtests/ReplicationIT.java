package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Databases;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Which server does what, by the servers' own counters. */
@ExtendWith(ShopExtension.class)
class ReplicationIT {

    private static final int REQUESTS = 60;

    /** Rows that statements of clients have read; replication and the health probes read none. */
    private static final String ROWS_READ = "Innodb_rows_read";

    /** What changes something: statements on the primary, and on a replica the events that it applies. */
    private static final List<String> WRITES = List.of("Com_insert", "Com_insert_select", "Com_update", "Com_delete");

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void readsFromReplicasOnly(Shop shop) {
        var databases = shop.databases();
        var readOnPrimary = databases.status(databases.primary(), ROWS_READ);
        var readOnReplicas = rowsRead(databases);

        for (var i = 0; i < REQUESTS; i++) {
            assertThat(shop.get("/api/products?limit=20").status()).isEqualTo(200);
        }

        assertThat(databases.status(databases.primary(), ROWS_READ)).isEqualTo(readOnPrimary);
        assertThat(rowsRead(databases) - readOnReplicas).isGreaterThanOrEqualTo(20 * REQUESTS);
    }

    @Test
    void writesToThePrimaryOnly(Shop shop) {
        var databases = shop.databases();
        var servers = Stream.concat(Stream.of(databases.primary()), databases.replicas().stream())
                .toList();
        var before = servers.stream().map(server -> written(databases, server)).toList();

        for (var i = 0; i < REQUESTS; i++) {
            assertThat(shop.buy(2, 1).status()).isEqualTo(201);
        }
        databases.awaitReplicas();

        // Order, line, ledger and stock of each purchase: on the primary, and on a replica what it applies and no more.
        for (var i = 0; i < servers.size(); i++) {
            assertThat(written(databases, servers.get(i)) - before.get(i))
                    .as(servers.get(i).name())
                    .isEqualTo(4L * REQUESTS);
        }
    }

    @Test
    void followsByGtidAndSemiSynchronously(Shop shop) {
        var databases = shop.databases();
        assertThat(databases.status(databases.primary(), "Rpl_semi_sync_source_clients"))
                .isEqualTo(2);
        for (var replica : databases.replicas()) {
            assertThat(databases.number(replica, "select @@global.super_read_only"))
                    .isEqualTo(1);
            assertThat(databases.number(replica, "select @@global.gtid_mode = 'ON'"))
                    .isEqualTo(1);
        }
    }

    private static long rowsRead(Databases databases) {
        return databases.replicas().stream()
                .mapToLong(replica -> databases.status(replica, ROWS_READ))
                .sum();
    }

    private static long written(Databases databases, Member server) {
        return WRITES.stream()
                .mapToLong(counter -> databases.status(server, counter))
                .sum();
    }
}
