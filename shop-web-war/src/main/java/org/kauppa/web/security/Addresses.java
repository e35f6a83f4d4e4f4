package org.kauppa.web.security;

import java.util.regex.Pattern;

/** Kinds of addresses, told apart by their path as it was sent. */
final class Addresses {

    /**
     * How all our paths are written. The server finds pages under other spellings too ({@code /assets/..%2fcart},
     * {@code /cart;x}): by those nobody could tell what they are, and a page would pass for a file that caches keep.
     */
    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*+/?");

    private Addresses() {}

    /** Stylesheet, pictures and icons: the same for everybody, no page. */
    static boolean isFile(String path) {
        return isPlain(path) && (path.startsWith("/assets/") || path.startsWith("/images/"));
    }

    /** How pages can be called inside the server only. Outside each has one address, and that has no extension. */
    static boolean isInternal(String path) {
        return !isPlain(path)
                || path.endsWith(".xhtml")
                || path.equals("/index")
                || path.contains("jakarta.faces.resource");
    }

    private static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }
}
