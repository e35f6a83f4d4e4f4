package org.kauppa.systemtests.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that have broken into other systems, or at least broken them. */
final class Hostile {

    /** What must never be found in a page. */
    static final String SCRIPT = "<script>kauppa7()</script>";

    /** What {@link #EXPRESSION} becomes where somebody evaluates it. */
    static final String EVALUATED = "k49k";

    static final String EXPRESSION = "k${7*7}k#{7*7}k%{7*7}k{{7*7}}k<%=7*7%>k";

    /** What must never be the name of a header of an answer. */
    static final String INJECTED = "X-Injected";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "'",
            "\"",
            "\\",
            "%",
            "_",
            "0",
            "-1",
            "00",
            "1.5",
            "1e400",
            "NaN",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999999999",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "' or 1=1 -- ",
            "1; drop table product; --",
            "1 union all select username, password_hash from account",
            "') or sleep(20) #",
            "\\' or benchmark(100000000, sha2('x', 512)) -- ",
            EXPRESSION,
            "${jndi:ldap://127.0.0.1:1/x}",
            "\"><svg onload=kauppa7()>" + SCRIPT,
            "javascript:kauppa7()",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/WEB-INF/web.xml",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "x\r\n" + INJECTED + ": 1\r\n\r\n" + SCRIPT,
            "x\n" + INJECTED + ": 1",
            "x\u0085" + INJECTED + ": 1",
            "nul\u0000byte",
            "\u0007bell\u001b[31m",
            "\ufeffmark",
            "\u202eright to left",
            "a\u0301\u0323".repeat(40),
            "😀👩‍👩‍👧‍👦",
            "ﷺ",
            "İıſK",
            "$(id)",
            "| cat /etc/passwd",
            "*)(uid=*",
            "%s%s%s%n%x",
            "a".repeat(300),
            "😀".repeat(300));

    /** As they are to be sent in an address: not all of them are characters. */
    private static final List<String> IN_ADDRESSES = List.of(
            "%00",
            "1%00",
            "%0d%0a" + INJECTED + ":%201",
            "%c0%af",
            "%c0%ae%c0%ae/",
            "%ed%a0%80",
            "%ff%fe",
            "%e5%98%8d%e5%98%8a" + INJECTED + ":1",
            "..;/",
            "..%2f..%2f",
            "%2e%2e/%2e%2e/",
            "%252e%252e%252f",
            ";jsessionid=1",
            "1;x=y",
            "%5c..%5c",
            "//",
            ".",
            "..",
            "+",
            "%u0041",
            "a".repeat(3_000));

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A text for a path or a query, ready to be sent. */
    String inAddress() {
        return random.nextBoolean() ? encoded(text()) : IN_ADDRESSES.get(random.nextInt(IN_ADDRESSES.size()));
    }

    /** A text for a header, where line breaks would only make another one. */
    String inHeader() {
        var text = random.nextInt(20) == 0 ? "h".repeat(7_000) : text();
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", " ");
    }

    /** Every byte that is no letter or digit in its percent encoding. */
    static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(
                    octet > 0 && Character.isLetterOrDigit(octet)
                            ? String.valueOf((char) octet)
                            : "%%%02X".formatted(octet));
        }
        return encoded.toString();
    }
}
