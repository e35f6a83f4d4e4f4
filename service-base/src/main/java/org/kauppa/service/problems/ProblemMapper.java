package org.kauppa.service.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.requests.ClientAddress;
import org.kauppa.service.requests.RequestId;

/**
 * The one way by which an exception becomes an answer. A mapper only says which problem it is; sending and logging are
 * the same for all: a 5xx is logged once, with its stack trace where it needs one, a refusal (401, 403, 429) in one line with the address it
 * went to, any other 4xx in one line at a fine level.
 *
 * @param <E> the exceptions that are mapped
 */
public abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);

    /** The problem that the client is told. */
    protected abstract Problem problem(E failure);

    /** Adds headers that belong to the answer; none unless a mapper says otherwise. */
    protected void addHeaders(E failure, Response.ResponseBuilder answer) {}

    /** Whether a failure tells nothing beyond its problem, so that one line in the log is enough; of a 5xx by default not. */
    protected boolean isExpected() {
        return false;
    }

    @Override
    public final Response toResponse(E failure) {
        var problem = problem(failure);
        if (isExpected()) {
            LOG.warning(() -> line(problem));
        } else if (problem.status() >= 500) {
            LOG.log(Level.WARNING, failure, () -> line(problem));
        } else if (REFUSALS.contains(problem.status())) {
            LOG.info(() -> line(problem) + " To " + ClientAddress.current());
        } else {
            LOG.fine(() -> line(problem));
        }
        var answer = problem.toResponse();
        addHeaders(failure, answer);
        return answer.build();
    }

    private static String line(Problem problem) {
        return "[%s] %d %s: %s".formatted(RequestId.current(), problem.status(), problem.kind(), problem.detail());
    }
}
