package org.kauppa.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The browser that asks: has a random id in a cookie, to which the tokens of its forms are bound. */
@Named
@RequestScoped
public class Browser {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    @Inject
    private Cookies cookies;

    @Inject
    private ShopKeys keys;

    private String formToken;

    /** What every form of the shop carries in its field {@value ForgeryFilter#FIELD}. */
    public String getFormToken() {
        if (formToken == null) {
            formToken = keys.formTokens().tokenFor(id());
        }
        return formToken;
    }

    boolean sent(String token) {
        return keys.formTokens().belongTogether(id(), token);
    }

    /** The browser's id. One that has none gets it with its first form: pages are sent whole, so its cookie comes along. */
    private String id() {
        return cookies.read(ShopCookie.BROWSER)
                .filter(value -> ID.matcher(value).matches())
                .orElseGet(this::remember);
    }

    private String remember() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        cookies.write(ShopCookie.BROWSER, id);
        return id;
    }
}
