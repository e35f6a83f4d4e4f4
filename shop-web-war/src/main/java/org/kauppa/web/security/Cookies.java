package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of the request at hand. What was written is what a later read in the same request sees. */
@RequestScoped
public class Cookies {

    /** Sealed and in base64 this makes 2.7 KB: all our cookies together stay below the 8 KB a server reads as headers. */
    private static final int MAX_RECORD_BYTES = 2000;

    @Inject
    private ShopKeys keys;

    @Inject
    private PackedRecords records;

    private final Map<ShopCookie, Optional<byte[]>> known = new EnumMap<>(ShopCookie.class);
    private HttpServletRequest request;
    private HttpServletResponse response;
    private boolean secure;

    void begin(HttpServletRequest newRequest, HttpServletResponse newResponse) {
        request = newRequest;
        response = newResponse;
        secure = !ShopAddress.of(newRequest).mayUsePlainCookies();
    }

    /** The cookie's content; empty when it is missing or, for a sealed one, when we did not seal it. */
    public Optional<String> read(ShopCookie cookie) {
        return content(cookie).map(bytes -> new String(bytes, UTF_8));
    }

    /** The record in the cookie; empty as with {@link #read}, or when it is not (no longer) such a record. */
    public <T> Optional<T> read(ShopCookie cookie, Class<T> type) {
        return content(cookie).flatMap(bytes -> records.unpack(bytes, type));
    }

    /** Gives the browser this content to keep for the cookie's lifetime. Before the answer's first byte is sent. */
    public void write(ShopCookie cookie, String content) {
        write(cookie, content.getBytes(UTF_8));
    }

    /**
     * Gives the browser this record to keep, if it is small enough for a cookie.
     *
     * @return whether it was
     */
    public boolean write(ShopCookie cookie, Record content) {
        var packed = records.pack(content);
        if (packed.length > MAX_RECORD_BYTES) {
            return false;
        }
        write(cookie, packed);
        return true;
    }

    private void write(ShopCookie cookie, byte[] content) {
        known.put(cookie, Optional.of(content));
        var value = cookie.isSealed() ? keys.seal().seal(cookie.purpose(), content) : new String(content, UTF_8);
        send(cookie, value, cookie.maxAge());
    }

    private Optional<byte[]> content(ShopCookie cookie) {
        return known.computeIfAbsent(cookie, this::fromRequest);
    }

    /** Makes the browser forget the cookie, if it has it. */
    public void remove(ShopCookie cookie) {
        known.put(cookie, Optional.empty());
        if (sent(cookie).findAny().isPresent()) {
            send(cookie, "", 0);
        }
    }

    private Optional<byte[]> fromRequest(ShopCookie cookie) {
        return sent(cookie)
                .findFirst()
                .flatMap(value -> cookie.isSealed()
                        ? keys.seal().open(cookie.purpose(), value)
                        : Optional.of(value.getBytes(UTF_8)));
    }

    private Stream<String> sent(ShopCookie cookie) {
        var name = cookie.name(secure);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(candidate -> candidate.getName().equals(name))
                .map(Cookie::getValue);
    }

    private void send(ShopCookie cookie, String value, int maxAge) {
        var answer = new Cookie(cookie.name(secure), value);
        answer.setPath("/");
        answer.setHttpOnly(true);
        answer.setSecure(secure);
        answer.setMaxAge(maxAge);
        answer.setAttribute("SameSite", "Lax");
        response.addCookie(answer);
    }
}
