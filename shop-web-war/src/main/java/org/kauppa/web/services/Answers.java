package org.kauppa.web.services;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

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

    /**
     * Makes a call that may be refused here, since too many before it have failed.
     *
     * @throws ServiceUnavailable also then
     */
    public static <T> T asking(String service, Supplier<T> call) {
        try {
            return call.get();
        } catch (FaultToleranceException e) {
            throw new ServiceUnavailable(service + " is left alone after many failures", e);
        }
    }

    /** How long the answer to a request that came too early asks to wait; at least a second. */
    public static Duration pause(Response answer) {
        var seconds = answer.getHeaderString(HttpHeaders.RETRY_AFTER);
        var known = seconds != null && seconds.matches("[1-9]\\d{0,8}");
        return Duration.ofSeconds(known ? Long.parseLong(seconds) : 1);
    }

    /** For an answer that the contract does not know. */
    public static ServiceUnavailable unexpected(String service, Response answer) {
        return new ServiceUnavailable(service + " answered " + answer.getStatus() + " where that has no meaning");
    }
}
