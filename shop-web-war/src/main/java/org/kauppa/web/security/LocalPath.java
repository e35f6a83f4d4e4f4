package org.kauppa.web.security;

import java.util.regex.Pattern;

/** Where a form may send the shopper back to: an address inside this shop, whoever wrote it into the form. */
public final class LocalPath {

    private static final int MAX_LENGTH = 1000;
    /** One slash, then no second one, no backslash (browsers read it as a slash) and nothing invisible anywhere. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private LocalPath() {}

    /** The candidate when it is a path of this shop, else the other. */
    public static String orElse(String candidate, String other) {
        var local = candidate != null
                && candidate.length() <= MAX_LENGTH
                && LOCAL.matcher(candidate).matches();
        return local ? candidate : other;
    }
}
