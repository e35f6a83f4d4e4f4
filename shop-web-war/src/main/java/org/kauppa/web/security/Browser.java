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

    /** Gives a browser that has none its id, while the answer's headers can still be written. */
    void remember() {
        if (cookies.read(ShopCookie.BROWSER).filter(Browser::isId).isEmpty()) {
            var bytes = new byte[ID_BYTES];
            RANDOM.nextBytes(bytes);
            cookies.write(
                    ShopCookie.BROWSER, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
    }

    private String id() {
        remember();
        return cookies.read(ShopCookie.BROWSER).orElseThrow();
    }

    private static boolean isId(String value) {
        return ID.matcher(value).matches();
    }
}
