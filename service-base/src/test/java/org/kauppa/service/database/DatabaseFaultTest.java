package org.kauppa.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.exceptions.CommunicationsException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "1205, 41000",
        "1213, 40001",
        "3101, 40000",
        "1180, HY000",
    })
    void tellsATransactionThatWasUndone(int code, String state) {
        assertThat(DatabaseFault.of(wrapped(new SQLException("…", state, code))))
                .isEqualTo(DatabaseFault.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1040, 1049, 1053, 1146, 1290, 1836, 3100})
    void tellsAServerThatCannotDoItNow(int code) {
        assertThat(DatabaseFault.of(wrapped(new SQLException("…", "HY000", code))))
                .isEqualTo(DatabaseFault.UNAVAILABLE);
    }

    @Test
    void tellsABrokenConnection() {
        assertThat(DatabaseFault.of(wrapped(new CommunicationsException("link failure", null))))
                .isEqualTo(DatabaseFault.UNAVAILABLE);
        assertThat(DatabaseFault.of(new SQLException("…", "08S01"))).isEqualTo(DatabaseFault.UNAVAILABLE);
        assertThat(DatabaseFault.of(new SQLTransientConnectionException())).isEqualTo(DatabaseFault.UNAVAILABLE);
    }

    @Test
    void tellsThatThePoolGivesNoConnection() {
        var refusal =
                new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size");
        assertThat(DatabaseFault.of(wrapped(refusal))).isEqualTo(DatabaseFault.UNAVAILABLE);
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(DatabaseFault.of(wrapped(new SQLIntegrityConstraintViolationException("…", "23000", 1062))))
                .isEqualTo(DatabaseFault.NONE);
        assertThat(DatabaseFault.of(new SQLSyntaxErrorException("…", "42000", 1064)))
                .isEqualTo(DatabaseFault.NONE);
        assertThat(DatabaseFault.of(new IllegalStateException("…"))).isEqualTo(DatabaseFault.NONE);
        assertThat(DatabaseFault.of(null)).isEqualTo(DatabaseFault.NONE);
    }

    @Test
    void looksBehindABatch() {
        var batch = new BatchUpdateException("…", "HY000", 0, new int[0], new SQLException("…", "40001", 1213));
        assertThat(DatabaseFault.of(wrapped(batch))).isEqualTo(DatabaseFault.CONFLICT);
    }

    @Test
    void endsOnCausesThatGoRoundInCircles() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        assertThat(DatabaseFault.of(first)).isEqualTo(DatabaseFault.NONE);
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException(new PersistenceException(cause));
    }
}
