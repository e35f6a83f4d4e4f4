package org.kauppa.systemtests.container;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.ServletUtil;

/**
 * Tells Arquillian where its servlet is when the adapter for Payara Micro cannot. The adapter looks at Payara's output five
 * times a second until it sees the ports; the list of servlets comes some lines later, and one look in between finds none.
 */
public final class TestServlet implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Completion.class);
    }

    /** Made by Arquillian. */
    static final class Completion {

        @Inject
        Instance<ProtocolMetaData> known;

        void complete(@Observes AfterDeploy deployed) {
            var archive = deployed.getDeployment().getTestableArchive();
            var contextRoot = "/" + ServletUtil.calculateContextRoot(archive.getName());
            for (var server : known.get().getContexts(HTTPContext.class)) {
                if (server.getServletByName(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME) == null) {
                    server.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, contextRoot));
                }
            }
        }
    }
}
