package org.kauppa.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The browser that asks: has a random id in a cookie, to which the tokens of its forms are bound. */
@Named
@RequestScoped
public class Browser {

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
        return cookies.read(ShopCookie.BROWSER).filter(RandomId::isOne).orElseGet(this::remember);
    }

    private String remember() {
        var id = RandomId.make();
        cookies.write(ShopCookie.BROWSER, id);
        return id;
    }
}
