package org.kauppa.web.admin.operations.control;

import static org.kauppa.web.services.Answers.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.admin.control.AdminAnswers;
import org.kauppa.web.admin.operations.entity.OperationsReport;

/** Asks products over HTTP how its databases and books are. No circuit breaker: whoever looks wants to know it now. */
@ApplicationScoped
class OperationsCalls {

    private static final String SERVICE = "products";

    @Inject
    @RestClient
    private OperationsClient operations;

    @Inject
    @RestClient
    private AuditClient audits;

    OperationsReport report(String authorization) {
        return ask(() -> operations.report(authorization), OperationsReport.class);
    }

    AuditAnswer audit(String authorization) {
        return ask(() -> audits.run(authorization), AuditAnswer.class);
    }

    private static <T> T ask(Supplier<Response> call, Class<T> type) {
        return read(SERVICE, call, answer -> switch (answer.getStatus()) {
            case 200 -> answer.readEntity(type);
            default -> throw AdminAnswers.otherwise(SERVICE, answer);
        });
    }
}
