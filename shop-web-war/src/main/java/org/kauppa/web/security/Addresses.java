package org.kauppa.web.security;

/** Kinds of addresses, told apart by their path. */
final class Addresses {

    private Addresses() {}

    /** Stylesheet, pictures and icons: the same for everybody, no page. */
    static boolean isFile(String path) {
        return path.startsWith("/assets/") || path.startsWith("/images/");
    }

    /** How pages are called inside the server. Outside each has one address, and that has no extension. */
    static boolean isInternal(String path) {
        return path.endsWith(".xhtml") || path.equals("/index") || path.contains("jakarta.faces.resource");
    }
}
