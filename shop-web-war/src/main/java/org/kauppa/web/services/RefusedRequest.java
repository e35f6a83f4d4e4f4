package org.kauppa.web.services;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A 400 of a service: a request that it cannot take as it is.
 *
 * @param violations what is wrong; null when the answer does not say
 */
public record RefusedRequest(List<Violation> violations) {

    private static final int BAD_REQUEST = 400;

    /**
     * Something wrong with a request.
     *
     * @param field the member, parameter or header that is wrong
     */
    public record Violation(String field) {}

    /** Whether the answer is a 400 for that member, parameter or header. It can still be read afterwards. */
    static boolean blames(Response answer, String field) {
        if (answer.getStatus() != BAD_REQUEST) {
            return false;
        }
        try {
            answer.bufferEntity();
            var refused = answer.readEntity(RefusedRequest.class);
            return refused != null && refused.blames(field);
        } catch (ProcessingException unreadable) {
            return false;
        }
    }

    /** Whether that member, parameter or header is wrong. */
    public boolean blames(String field) {
        return violations != null && violations.stream().anyMatch(violation -> field.equals(violation.field()));
    }
}
