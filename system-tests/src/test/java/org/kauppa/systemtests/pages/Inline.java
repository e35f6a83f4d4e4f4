package org.kauppa.systemtests.pages;

import java.util.List;
import java.util.regex.Pattern;

/** Styles and scripts inside a page: there are none, as the policy of what a page may load refuses them. */
final class Inline {

    /** An element with a script or styles in it, or an attribute that is one. */
    private static final Pattern FOUND = Pattern.compile(
            "(?is)<style\\b|<script\\b(?![^>]*\\bsrc=)[^>]*>|<[a-z][^<>]*\\s(?:style|on[a-z]+)\\s*=[^<>]*>|javascript:");

    private Inline() {}

    /** Every one in a page as it was served. */
    static List<String> in(String html) {
        return FOUND.matcher(html).results().map(found -> found.group().strip()).toList();
    }
}
