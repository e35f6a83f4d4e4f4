package org.kauppa.local.mysql;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Processes;

/** Fills an empty server with a physical copy of the primary, by MySQL's CLONE plugin. */
final class Cloning {

    /** The answer when all is copied and mysqld has ended because nobody starts it again from inside. */
    private static final int COPIED_RESTART_BY_HAND = 3707;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** As long as the primary itself may take. */
    private static final Duration DONOR_LIMIT = Duration.ofSeconds(180);

    /** A donor serves one clone at a time. */
    private static final Object DONOR = new Object();

    private final Server recipient;
    private final Server donor;
    private final CompletableFuture<Void> donorServes;
    private final String password;
    private final Processes processes;

    Cloning(Server recipient, Server donor, CompletableFuture<Void> donorServes, String password, Processes processes) {
        this.recipient = recipient;
        this.donor = donor;
        this.donorServes = donorServes;
        this.password = password;
        this.processes = processes;
    }

    /** Leaves a data folder that holds the donor's data; the server does not run afterwards. */
    void run() throws IOException, SQLException, InterruptedException {
        // A replica starts read-only, and has a password to set and a copy to take first.
        recipient.makeData("SET GLOBAL super_read_only=OFF;\n" + new Accounts(recipient.rootPassword()).sql());
        var mysqld = processes.start(recipient.program());
        try {
            awaitConnection(mysqld);
            awaitDonor();
            synchronized (DONOR) {
                copy();
            }
            if (!mysqld.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new StartFailure(
                        recipient.name() + " did not end after it was cloned. Its log: " + recipient.log());
            }
        } finally {
            Processes.stop(mysqld, Duration.ofSeconds(10));
        }
        recipient.keepData();
    }

    private void awaitConnection(Process mysqld) throws InterruptedException {
        var deadline = Instant.now().plus(LIMIT);
        while (!answers()) {
            if (mysqld.waitFor(100, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                throw new StartFailure(
                        recipient.name() + " does not come up to be cloned. Its log: " + recipient.log());
            }
        }
    }

    private void awaitDonor() throws InterruptedException {
        try {
            donorServes.get(DONOR_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartFailure(recipient.name() + " cannot be cloned: " + donor.name() + " does not serve.", e);
        }
    }

    private boolean answers() {
        try (var connection = recipient.connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void copy() throws SQLException {
        try (var connection = recipient.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL clone_valid_donor_list='127.0.0.1:" + donor.port() + "'");
            statement.execute("CLONE INSTANCE FROM 'replication'@'127.0.0.1':" + donor.port() + " IDENTIFIED BY '"
                    + password + "'");
        } catch (SQLException e) {
            if (e.getErrorCode() != COPIED_RESTART_BY_HAND) {
                throw e;
            }
        }
    }
}
