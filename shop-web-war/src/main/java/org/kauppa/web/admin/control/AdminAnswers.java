package org.kauppa.web.admin.control;

import static org.kauppa.web.services.Answers.unexpected;

import jakarta.ws.rs.core.Response;

/** Reads what services answer to staff beside what was asked for. */
public final class AdminAnswers {

    private AdminAnswers() {}

    /**
     * For an answer that is none of those which the call expects.
     *
     * @param service for messages: products or users
     * @return {@link AccessRefused} for 401 and 403, else a {@link org.kauppa.web.services.ServiceUnavailable}
     */
    public static RuntimeException otherwise(String service, Response answer) {
        return switch (answer.getStatus()) {
            case 401 -> AccessRefused.ofToken();
            case 403 -> AccessRefused.ofAccount();
            default -> unexpected(service, answer);
        };
    }
}
