package org.kauppa.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a browser says about the page that sent a form. Both are written by the browser, never by a page.
 *
 * @param origin the Origin header, or null
 * @param fetchSite the Sec-Fetch-Site header, or null: older browsers and browsers without TLS do not send it
 */
record Sender(String origin, String fetchSite) {

    static Sender of(HttpServletRequest request) {
        return new Sender(request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"));
    }

    /** False when the browser names another sender. What it does not say is left to the form's token. */
    boolean mayBeUs(ShopAddress shop) {
        var sameSite = fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
        return sameSite && (origin == null || shop.isOrigin(origin));
    }
}
