package org.kauppa.web.services;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the answers of services: makes every way of not getting one a {@link ServiceUnavailable}. */
public final class Answers {

    private static final int FIRST_SERVER_ERROR = 500;

    private Answers() {}

    /**
     * Makes the call, lets its answer be read, and closes it.
     *
     * @param service for messages: products or users
     * @throws ServiceUnavailable when no answer came in time, it was a 5xx, or its body is not what the contract says
     */
    public static <T> T read(String service, Supplier<Response> call, Function<Response, T> reading) {
        try (var answer = call.get()) {
            if (answer.getStatus() >= FIRST_SERVER_ERROR) {
                throw new ServiceUnavailable(service + " answered " + answer.getStatus());
            }
            return reading.apply(answer);
        } catch (ProcessingException e) {
            throw new ServiceUnavailable(service + " gave no usable answer: " + e.getMessage(), e);
        }
    }

    /** For an answer that the contract does not know. */
    public static ServiceUnavailable unexpected(String service, Response answer) {
        return new ServiceUnavailable(service + " answered " + answer.getStatus() + " where that has no meaning");
    }
}
