package org.kauppa.web.security;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names one request in its answer, in our logs and in those of the services that were asked for it. */
public final class RequestId {

    /** The header that carries it, in requests and answers. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The id of the request that this thread works on, or {@code -} outside of one. */
    public static String current() {
        var id = CURRENT.get();
        return id == null ? "-" : id;
    }

    /** The offered id where it is 1 to 64 characters that are safe in a log, else a new one. */
    static String acceptOrMake(String offered) {
        return offered != null && VALID.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }

    static void begin(String id) {
        CURRENT.set(id);
    }

    static void end() {
        CURRENT.remove();
    }
}
