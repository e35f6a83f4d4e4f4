package org.kauppa.systemtests.security;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A request as it goes over the wire, with whatever a well-behaved client would not send.
 *
 * @param target path and query, as they are to be sent; the characters are bytes
 * @param headers without those for the body's length and the connection
 */
record RawRequest(String method, String target, List<Header> headers, byte[] body) {

    /** The characters of the value are bytes. */
    record Header(String name, String value) {}

    private static final int MOST_IN_A_HEADER = 4_000;

    /** Clients resolve steps to a parent folder before they ask; a server refuses these and the others by itself. */
    private static final Pattern SERVERS_OWN = Pattern.compile("\\\\|/\\.\\.?(?=[/;]|$)|//");

    /** The bytes to send to a server of that name. */
    byte[] toBytes(String host) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (body.length > 0 || method.equals("POST") || method.equals("PUT")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** Whether it is HTTP at all, so that it is for the application to answer it and not for the server before that. */
    boolean isHttp() {
        return target.length() < MOST_IN_A_HEADER
                && isTarget(target)
                && headers.stream()
                        .map(Header::value)
                        .allMatch(value -> value.length() < MOST_IN_A_HEADER
                                && value.chars().allMatch(c -> c >= ' ' && c < 127));
    }

    /** RFC 3986, with nothing encoded that is no character. */
    private static boolean isTarget(String target) {
        return target.replaceAll("%[0-9A-Fa-f]{2}", "").matches("/[A-Za-z0-9._~!$&'()*+,;=:@/?-]*")
                && decoded(target).indexOf('\u0000') < 0
                && !SERVERS_OWN.matcher(decoded(target.replaceAll("\\?.*", ""))).find();
    }

    /** The characters, with a NUL where there are none. */
    private static String decoded(String target) {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '%') {
                bytes.write(Integer.parseInt(target.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(target.charAt(i));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return "\u0000";
        }
    }

    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        return "%s %s %s %s (%d bytes)"
                .formatted(method, target, headers, text.substring(0, Math.min(text.length(), 500)), body.length);
    }
}
