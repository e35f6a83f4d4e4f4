package org.kauppa.service.database;

import org.eclipse.persistence.internal.databaseaccess.Accessor;
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
        var pool = server.getDefaultConnectionPool();
        server.addConnectionPool(new LatePool(pool.getName(), pool.getLogin(), server));
        var reads = server.getReadConnectionPool();
        server.setReadConnectionPool(new LatePool(reads.getName(), reads.getLogin(), server));
    }

    private static final class LatePool extends ExternalConnectionPool {

        private LatePool(String name, Login login, ServerSession owner) {
            super(name, login, owner);
        }

        @Override
        public synchronized void startUp() {
            setIsConnected(true);
        }

        @Override
        public Accessor acquireConnection() {
            connectOnce();
            return super.acquireConnection();
        }

        private synchronized void connectOnce() {
            if (getCachedConnection() == null) {
                super.startUp();
            }
        }
    }
}
