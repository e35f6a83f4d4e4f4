package org.kauppa.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;

/** The language of the page at hand: what was chosen in this browser, else what the browser prefers, else English. */
@Named("language")
@RequestScoped
public class PageLanguage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Cookies cookies;

    private Language current;

    /** The language. */
    public Language get() {
        if (current == null) {
            current = cookies.read(ShopCookie.LANGUAGE)
                    .flatMap(Language::tagged)
                    .orElseGet(() -> Language.preferred(request.getHeader("Accept-Language")));
        }
        return current;
    }

    /** Its tag, for {@code lang} attributes and for asking the services: {@code fi}. */
    public String getTag() {
        return get().tag();
    }

    /** The languages to choose from. */
    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** Has this browser see the shop in that language from now on. */
    public void choose(Language chosen) {
        current = chosen;
        cookies.write(ShopCookie.LANGUAGE, chosen.tag());
    }
}
