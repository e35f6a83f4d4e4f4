package org.kauppa.products.consistency.entity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.kauppa.service.problems.InvalidRequest;

/**
 * What a client has seen of the shop's state: the transactions that a later answer must contain. Opaque to clients;
 * inside, a version and a GTID set (MySQL 8.0 manual, "GTID Format and Storage").
 *
 * @param gtids the GTID set
 */
public record ConsistencyToken(String gtids) {

    /** The header that carries the token in answers and requests. */
    public static final String HEADER = "Consistency-Token";

    private static final String VERSION = "1.";
    private static final int MAX_LENGTH = 512;
    private static final Pattern GTID_SET = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:\\d{1,19}(-\\d{1,19})?)+(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:\\d{1,19}(-\\d{1,19})?)+)*");

    /**
     * Reads what a client sends back.
     *
     * @throws InvalidRequest when the text was not made by {@link #toText()}
     */
    public static ConsistencyToken of(String text) {
        if (text.length() <= MAX_LENGTH && text.startsWith(VERSION)) {
            try {
                var bytes = Base64.getUrlDecoder().decode(text.substring(VERSION.length()));
                var gtids = new String(bytes, StandardCharsets.US_ASCII);
                if (GTID_SET.matcher(gtids).matches()) {
                    return new ConsistencyToken(gtids);
                }
            } catch (IllegalArgumentException e) {
                // not Base64: refused below with everything else that is not a token
            }
        }
        throw new InvalidRequest(HEADER, "is not a token that this shop has given");
    }

    /** The text that a client keeps. */
    public String toText() {
        return VERSION
                + Base64.getUrlEncoder().withoutPadding().encodeToString(gtids.getBytes(StandardCharsets.US_ASCII));
    }
}
