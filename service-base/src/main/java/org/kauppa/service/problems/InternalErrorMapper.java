package org.kauppa.service.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.database.DatabaseFault;

/** Everything nobody foresaw: 503 when it is the database that cannot be had or undid it, else a bare 500 that leaks nothing. */
@Provider
public class InternalErrorMapper extends ProblemMapper<Throwable> {

    static final Problem INTERNAL_ERROR =
            new Problem("internal-error", "Internal error", 500, "Something went wrong here; it has been logged.");

    private static final Problem UNAVAILABLE =
            new Problem("unavailable", "Temporarily unavailable", 503, "The database cannot be reached right now.");

    private static final Problem CONFLICT = new Problem(
            "unavailable",
            "Temporarily unavailable",
            503,
            "Others were changing the same just now; nothing was changed.");

    private static final String RETRY_AFTER_SECONDS = "2";

    @Override
    protected Problem problem(Throwable failure) {
        return switch (DatabaseFault.of(failure)) {
            case UNAVAILABLE -> UNAVAILABLE;
            case CONFLICT -> CONFLICT;
            case NONE -> INTERNAL_ERROR;
        };
    }

    @Override
    protected void addHeaders(Throwable failure, Response.ResponseBuilder answer) {
        if (DatabaseFault.of(failure) != DatabaseFault.NONE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }
}
