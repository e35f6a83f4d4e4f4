package org.kauppa.web.catalog.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in Link headers (RFC 8288) where the next page starts. */
public final class NextLink {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:[^,\"]++|\"[^\"]*+\")*+)");
    private static final Pattern NEXT =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:next\\b|\"(?:[^\"]* )?next(?: [^\"]*)?\")");
    private static final Pattern AFTER = Pattern.compile("[?&]after=([^&#]*)");

    private NextLink() {}

    /** The cursor in the address of the link whose relation is {@code next}; null when there is none. */
    public static String after(List<String> headers) {
        if (headers == null) {
            return null;
        }
        return headers.stream()
                .flatMap(header -> LINK.matcher(header).results())
                .filter(link -> NEXT.matcher(link.group(2)).find())
                .flatMap(link -> AFTER.matcher(link.group(1)).results())
                .map(after -> URLDecoder.decode(after.group(1), UTF_8))
                .findFirst()
                .orElse(null);
    }
}
