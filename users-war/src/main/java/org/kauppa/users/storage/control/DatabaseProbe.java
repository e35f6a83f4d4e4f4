package org.kauppa.users.storage.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Asks the database through the pool whether it answers, and waits for that a second at most. */
@ApplicationScoped
public class DatabaseProbe {

    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class.getName());
    private static final int PATIENCE_MS = 1_000;

    @Resource(lookup = "java:app/jdbc/users")
    DataSource pool;

    @Inject
    ScheduledExecutorService background;

    private Future<Boolean> question;

    /** Whether the answer came in time. A question that is still open is waited for, so that they cannot pile up. */
    public boolean answers() {
        try {
            return question().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            LOG.log(Level.FINE, e, () -> "The users database does not answer");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> question() {
        if (question == null || question.isDone()) {
            question = background.submit(this::ask);
        }
        return question;
    }

    private boolean ask() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select 1")) {
            return answer.next();
        }
    }
}
