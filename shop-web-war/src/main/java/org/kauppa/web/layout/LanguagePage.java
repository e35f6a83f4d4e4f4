package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.language.Language;
import org.kauppa.web.language.PageLanguage;
import org.kauppa.web.security.LocalPath;

/** The page {@code /language}: its form, which is in every page's foot, chooses the language of the shop. */
@Named
@RequestScoped
public class LanguagePage {

    @Inject
    private PageFlow flow;

    @Inject
    private PageLanguage language;

    /** Keeps the chosen language and goes back to where the shopper was. */
    public void act() {
        if (flow.isForm()) {
            Language.tagged(flow.field("to"))
                    .ifPresentOrElse(
                            chosen -> {
                                language.choose(chosen);
                                flow.seeOther(LocalPath.orElse(flow.field("from"), "/"));
                            },
                            flow::badRequest);
        }
    }
}
