package org.kauppa.products.operations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kauppa.products.operations.entity.Finding.Replication;
import org.kauppa.products.operations.entity.OperationsReport.Checked;
import org.kauppa.products.operations.entity.OperationsReport.Writes;
import org.kauppa.service.json.JsonAnswers;

class OperationsReportTest {

    private static final Optional<String> FINE = Optional.empty();

    @Test
    void saysWhoIsBehind() {
        var report = OperationsReport.of(
                List.of(primary("a:1-10", true), replica("replica-1", "a:1-10", 0), replica("replica-2", "a:1-7", 2)),
                Optional.empty());
        assertThat(report.writes()).isEqualTo(new Writes(true, "primary"));
        assertThat(report.databases())
                .containsExactly(
                        new DatabaseState("primary", "primary", true, null, null, null, null),
                        new DatabaseState("replica-1", "replica", true, 0L, 0L, true, null),
                        new DatabaseState("replica-2", "replica", true, 2L, 3L, true, null));
    }

    @Test
    void saysWhatIsWrong() {
        var stopped = new Finding(FINE, gtids("a:1-9"), false, Optional.of(new Replication(false, Optional.empty())));
        var alone = new Finding(FINE, gtids("a:1-9"), true, Optional.empty());
        var report = OperationsReport.of(
                List.of(
                        primary("a:1-10", false),
                        new Checked("replica-1", Role.REPLICA, stopped),
                        new Checked("replica-2", Role.REPLICA, Finding.silent("It cannot be reached.")),
                        new Checked("replica-3", Role.REPLICA, alone)),
                Optional.empty());
        assertThat(report.writes()).as("a replica is none to write to").isEqualTo(new Writes(false, null));
        assertThat(report.databases())
                .containsExactly(
                        new DatabaseState("primary", "primary", true, null, null, null, "It is read-only."),
                        new DatabaseState("replica-1", "replica", true, null, 1L, false, "It has stopped following."),
                        new DatabaseState("replica-2", "replica", false, null, null, null, "It cannot be reached."),
                        new DatabaseState(
                                "replica-3",
                                "replica",
                                true,
                                null,
                                1L,
                                false,
                                "It is not set up to follow a primary."));
    }

    @Test
    void cannotSayWhoIsBehindALostPrimary() {
        var report = OperationsReport.of(
                List.of(
                        new Checked("primary", Role.PRIMARY, Finding.silent("It cannot be reached.")),
                        replica("replica-1", "a:1-7", 5)),
                Optional.empty());
        assertThat(JsonAnswers.JSONB.toJson(report))
                .isEqualTo("{\"writes\":{\"available\":false,\"server\":null},\"databases\":["
                        + "{\"name\":\"primary\",\"role\":\"primary\",\"reachable\":false,\"lagSeconds\":null,"
                        + "\"transactionsBehind\":null,\"replicating\":null,\"problem\":\"It cannot be reached.\"},"
                        + "{\"name\":\"replica-1\",\"role\":\"replica\",\"reachable\":true,\"lagSeconds\":5,"
                        + "\"transactionsBehind\":null,\"replicating\":true,\"problem\":null}],\"audit\":null}");
    }

    private static Checked primary(String gtids, boolean takesWrites) {
        return new Checked("primary", Role.PRIMARY, new Finding(FINE, gtids(gtids), takesWrites, Optional.empty()));
    }

    private static Checked replica(String name, String gtids, long secondsBehind) {
        var replication = new Replication(true, Optional.of(secondsBehind));
        return new Checked(name, Role.REPLICA, new Finding(FINE, gtids(gtids), false, Optional.of(replication)));
    }

    private static Optional<GtidSet> gtids(String text) {
        return Optional.of(GtidSet.parse(text));
    }
}
