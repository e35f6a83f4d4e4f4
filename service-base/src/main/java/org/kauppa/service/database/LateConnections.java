package org.kauppa.service.database;

import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatasourcePlatform;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ExternalConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets EclipseLink connect when the first statement needs it. Left alone it connects at deployment, so that a service
 * could not be started while one of its databases is down, not even for what the other one can answer.
 */
public class LateConnections implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var server = (ServerSession) session;
        failAtOnce(server.getLogin());
        var pool = server.getDefaultConnectionPool();
        server.addConnectionPool(new LatePool(pool.getName(), pool.getLogin(), server));
        var reads = server.getReadConnectionPool();
        server.setReadConnectionPool(new LatePool(reads.getName(), reads.getLogin(), server));
    }

    /** EclipseLink would repeat a query for 10 s after a lost connection; whoever may repeat it decides that here. */
    private static void failAtOnce(DatabaseLogin login) {
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }

    private static final class LatePool extends ExternalConnectionPool {

        private LatePool(String name, Login login, ServerSession owner) {
            super(name, login, owner);
        }

        @Override
        protected Accessor buildConnection() {
            var accessor = new LateAccessor();
            accessor.setPool(this);
            accessor.connect(getLogin(), getOwner());
            return accessor;
        }
    }

    /** Each use of an accessor without a connection fetches one from the container's pool; this one begins like that. */
    private static final class LateAccessor extends DatabaseAccessor {

        @Override
        public void connect(Login login, AbstractSession session) {
            setLogin(login);
            setDatasourcePlatform(
                    (DatasourcePlatform) session.getDatasourceLogin().getDatasourcePlatform());
        }
    }
}
