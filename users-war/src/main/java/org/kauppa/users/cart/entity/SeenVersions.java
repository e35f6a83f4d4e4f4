package org.kauppa.users.cart.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.service.problems.PreconditionRequired;

/**
 * Which versions of a cart a client has seen, as its headers {@code If-Match} say (RFC 9110, 13.1.1).
 *
 * @param versions any of which will do; empty for whatever there is
 */
public record SeenVersions(Optional<List<Long>> versions) {

    private static final Pattern WEAK_TAG = Pattern.compile("W/\"[^\"]*\"");
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Reads the headers. Weak tags and those of other things match nothing.
     *
     * @throws PreconditionRequired when there are none
     */
    public static SeenVersions of(List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            throw new PreconditionRequired();
        }
        var all = String.join(",", headers).strip();
        if (all.equals("*")) {
            return new SeenVersions(Optional.empty());
        }
        return new SeenVersions(Optional.of(STRONG_TAG
                .matcher(WEAK_TAG.matcher(all).replaceAll(""))
                .results()
                .map(tag -> Long.parseLong(tag.group(1)))
                .toList()));
    }

    /** Whether the client knows what it is about to replace. */
    public boolean include(long version) {
        return versions.isEmpty() || versions.get().contains(version);
    }
}
