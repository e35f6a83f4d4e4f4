package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;

/** The form that was returned to the page at hand: carried over the redirect in a cookie that the page spends. */
@Named
@RequestScoped
public class Returned {

    private static final int MAX_NAME = 30;

    @Inject
    private Cookies cookies;

    @Inject
    private Here here;

    private ReturnedForm form;

    /** Has the next page of that path show what is wrong, with the name that was typed. */
    public void to(String path, String username, List<FieldError> errors) {
        var name = username.substring(0, Math.min(username.length(), MAX_NAME));
        cookies.write(ShopCookie.RETURNED_FORM, new ReturnedForm(path, name, errors));
    }

    /** The username that was typed, or nothing. */
    public String getUsername() {
        return form().username();
    }

    /** Everything that is wrong. */
    public List<FieldError> getErrors() {
        return form().errors();
    }

    /** What is wrong with a field, or nothing. */
    public String error(String field) {
        return form().errors().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }

    private ReturnedForm form() {
        if (form == null) {
            form = cookies.read(ShopCookie.RETURNED_FORM, ReturnedForm.class)
                    .filter(kept -> here.isAt(kept.path()))
                    .orElseGet(() -> new ReturnedForm("", "", List.of()));
            if (here.isAt(form.path())) {
                cookies.remove(ShopCookie.RETURNED_FORM);
            }
        }
        return form;
    }
}
