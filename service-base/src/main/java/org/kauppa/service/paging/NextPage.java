package org.kauppa.service.paging;

import jakarta.ws.rs.core.UriInfo;

/** The value of a {@code Link} header that leads to the next page (RFC 8288). */
public final class NextPage {

    private NextPage() {}

    /** A link to the request's own address, going on behind {@code cursor}. */
    public static String link(UriInfo request, String cursor) {
        var target = request.getRequestUriBuilder()
                .replaceQueryParam("after", cursor)
                .build();
        return "<%s?%s>; rel=\"next\"".formatted(target.getRawPath(), target.getRawQuery());
    }
}
