package org.kauppa.local.gateway;

import io.undertow.server.HttpServerExchange;
import java.util.regex.Pattern;

/** How large a request's body may be: little for all but the addresses that take files. */
final class EntityLimits {

    private static final long MIB = 1024 * 1024;

    /** Beyond what any other request here needs; the services have closer limits of their own. */
    static final long USUAL_BYTES = 2 * MIB;

    /** Products says itself what is too large for it, if it gets the chance. */
    private static final long FILE_BYTES = 16 * MIB;

    /** A browser shows an answer only when it could send all of its form, so the page that refuses it reads that much. */
    private static final long FORM_BYTES = 100 * MIB;

    private static final Pattern FILES = Pattern.compile("/api/products/(?:imports|\\d{1,15}/picture)");
    private static final Pattern FORMS = Pattern.compile("/admin/uploads/[a-z]+");

    private EntityLimits() {}

    /** The most bytes for this request. */
    static long of(HttpServerExchange exchange) {
        var path = exchange.getRequestPath();
        if (FORMS.matcher(path).matches()) {
            return FORM_BYTES;
        }
        return FILES.matcher(path).matches() ? FILE_BYTES : USUAL_BYTES;
    }
}
