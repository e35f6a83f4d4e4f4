package org.kauppa.service.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What JAX-RS itself refuses: an unknown path, a wrong method, a wrong media type, a missing right. */
@Provider
public class HttpErrorMapper extends ProblemMapper<WebApplicationException> {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @Override
    protected Problem problem(WebApplicationException failure) {
        return problem(failure.getResponse().getStatus());
    }

    /** What is said of a status of which no more is known. */
    static Problem problem(int status) {
        return switch (status) {
            case 400 -> new Problem("invalid-request", "The request is not valid", 400, "The request cannot be read.");
            case 401 -> new Problem("unauthorized", "Sign-in needed", 401, "This needs a valid access token.");
            case 403 -> new Problem("forbidden", "Not allowed", 403, "The account does not have the role for this.");
            case 404 -> new Problem("not-found", "Not found", 404, "There is nothing at this address.");
            case 405 ->
                new Problem("method-not-allowed", "Method not allowed", 405, "The header Allow says what is possible.");
            case 406 -> new Problem("not-acceptable", "Not acceptable", 406, "None of the accepted types is offered.");
            case 413 -> new Problem("too-large", "Body too large", 413, "A body may have at most 64 KiB.");
            case 415 ->
                new Problem("unsupported-media-type", "Unsupported media type", 415, "Send application/json in UTF-8.");
            case 503 ->
                new Problem("unavailable", "Temporarily unavailable", 503, "The service cannot do this right now.");
            default ->
                status < 500
                        ? new Problem("refused", "Refused", status, "The request was refused.")
                        : InternalErrorMapper.INTERNAL_ERROR;
        };
    }

    @Override
    protected void addHeaders(WebApplicationException failure, Response.ResponseBuilder answer) {
        for (var name : KEPT_HEADERS) {
            var value = failure.getResponse().getHeaderString(name);
            if (value != null) {
                answer.header(name, value);
            }
        }
    }
}
