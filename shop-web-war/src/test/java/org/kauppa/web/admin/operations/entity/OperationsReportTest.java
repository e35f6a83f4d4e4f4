package org.kauppa.web.admin.operations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.web.admin.operations.entity.OperationsReport.Database;
import org.kauppa.web.admin.operations.entity.OperationsReport.Writes;

class OperationsReportTest {

    @Test
    void saysOfAPrimaryWhetherItTakesWrites() {
        assertThat(stateOf(true, primary(true))).isEqualTo("writable");
        assertThat(stateOf(false, primary(true))).isEqualTo("read-only");
        assertThat(stateOf(false, primary(false))).isEqualTo("silent");
    }

    @Test
    void saysOfAReplicaWhetherItFollows() {
        assertThat(stateOf(true, replica(true, true))).isEqualTo("follows");
        assertThat(stateOf(true, replica(true, false))).isEqualTo("stopped");
        assertThat(stateOf(true, replica(true, null))).isEqualTo("unclear");
        assertThat(stateOf(true, replica(false, null))).isEqualTo("silent");
    }

    private static String stateOf(boolean writes, Database database) {
        return new OperationsReport(new Writes(writes), List.of(database), null).stateOf(database);
    }

    private static Database primary(boolean reachable) {
        return new Database("primary", "primary", reachable, null, null, null);
    }

    private static Database replica(boolean reachable, Boolean replicating) {
        return new Database("replica-1", "replica", reachable, 0L, 0L, replicating);
    }
}
