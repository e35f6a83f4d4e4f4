package org.kauppa.products.consistency.control;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.protocol.ServerSessionStateController;
import com.mysql.cj.protocol.ServerSessionStateController.ServerSessionStateChanges;
import com.mysql.cj.protocol.ServerSessionStateController.SessionStateChangesListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.kauppa.products.consistency.entity.ConsistencyToken;

/**
 * Learns from the driver which GTID a commit got: MySQL tells it in the commit's own answer
 * ({@code session_track_gtids=OWN_GTID}), so that it costs no round trip.
 */
@ApplicationScoped
public class CommitWatch {

    /** The driver holds its listeners weakly: this map keeps one for each connection, for as long as that lives. */
    private final Map<ServerSessionStateController, LastCommit> commits =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Follows the connection on which {@code entities} has its transaction; to be called inside it. */
    public LastCommit follow(EntityManager entities) {
        var controller = controller(entities.unwrap(Connection.class));
        return commits.computeIfAbsent(controller, CommitWatch::listen);
    }

    private static LastCommit listen(ServerSessionStateController controller) {
        var commit = new LastCommit();
        controller.addSessionStateChangesListener(commit);
        return commit;
    }

    private static ServerSessionStateController controller(Connection connection) {
        try {
            var driver = (MysqlConnection) connection.unwrap(JdbcConnection.class);
            return driver.getSession().getServerSession().getServerSessionStateController();
        } catch (SQLException e) {
            throw new IllegalStateException("Not a connection of MySQL Connector/J", e);
        }
    }

    /** The newest commit of one connection. */
    public static final class LastCommit implements SessionStateChangesListener {

        private volatile String gtid;

        private LastCommit() {}

        @Override
        public void handleSessionStateChanges(ServerSessionStateChanges changes) {
            for (var change : changes.getSessionStateChangesList()) {
                if (change.getType() == ServerSessionStateController.SESSION_TRACK_GTIDS) {
                    gtid = change.getValues().get(0);
                }
            }
        }

        /**
         * The token of the newest commit, to be asked for after the own one. Another request may have committed on the
         * connection since; replicas keep the order of commits, so its token contains the own commit too.
         */
        public Optional<ConsistencyToken> token() {
            return Optional.ofNullable(gtid).map(ConsistencyToken::new);
        }
    }
}
