package org.kauppa.systemtests.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kauppa.systemtests.security.RawRequest.Header;

/** An answer as it came over the wire. */
record RawAnswer(int status, List<Header> headers, String body) {

    private static final int LIMIT_MS = 30_000;
    private static final int BODY_LIMIT = 64 * 1024;
    private static final int ANSWER_LOST = 502;

    /**
     * Asks a server over a connection of its own.
     *
     * @return nothing where the server hung up on a body that it does not want, of which the gateway can only say that the
     *     answer was lost
     */
    static Optional<RawAnswer> to(RawRequest request, URI server) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(LIMIT_MS);
            try {
                socket.getOutputStream().write(request.toBytes(server.getAuthority()));
                var answer = parse(socket.getInputStream().readAllBytes());
                return Optional.of(answer).filter(found -> !found.isLost() || !isTooLong(request));
            } catch (SocketException e) {
                if (isTooLong(request)) {
                    return Optional.empty();
                }
                throw new IOException("No answer to " + request, e);
            }
        }
    }

    private static boolean isTooLong(RawRequest request) {
        return request.body().length > BODY_LIMIT;
    }

    private static RawAnswer parse(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer but: " + text);
        }
        var lines = text.substring(0, end).split("\r\n");
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .map(parts -> new Header(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
        var body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        var answer = new RawAnswer(Integer.parseInt(lines[0].split(" ")[1]), headers, "");
        var whole = answer.header("Transfer-Encoding")
                        .filter("chunked"::equalsIgnoreCase)
                        .isPresent()
                ? unchunked(body)
                : body;
        return new RawAnswer(answer.status(), headers, new String(whole, StandardCharsets.UTF_8));
    }

    private static byte[] unchunked(byte[] body) {
        var whole = new ByteArrayOutputStream();
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var at = 0;
        while (at < body.length) {
            var line = text.indexOf("\r\n", at);
            var length = Integer.parseInt(text.substring(at, line).strip(), 16);
            whole.write(body, line + 2, length);
            at = length == 0 ? body.length : line + 2 + length + 2;
        }
        return whole.toByteArray();
    }

    /** Whether the gateway says that the connection broke before the answer came. */
    boolean isLost() {
        return status == ANSWER_LOST;
    }

    /** The first value of a header. */
    Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All values of a header. */
    List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }
}
