package org.kauppa.service.problems;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** As any other failure. Jersey has a mapper of its own for this type, which would be asked before the one for all. */
@Provider
public class FailedTransactionMapper extends ProblemMapper<TransactionalException> {

    private final InternalErrorMapper any = new InternalErrorMapper();

    @Override
    protected Problem problem(TransactionalException failure) {
        return any.problem(failure);
    }

    @Override
    protected void addHeaders(TransactionalException failure, Response.ResponseBuilder answer) {
        any.addHeaders(failure, answer);
    }
}
