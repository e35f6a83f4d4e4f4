package org.kauppa.web.admin.products.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.admin.products.control.ProductRefused;
import org.kauppa.web.admin.products.entity.ProductForm.Mistake;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.PageFlow;

/** How the pages for products go on: what is not there is not found, and a form with mistakes is shown again at once. */
@RequestScoped
public class StaffFlow {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private PageFlow flow;

    @Inject
    private Texts texts;

    /** Gets a page ready, or does what its form asks; a product or an import that is not there has no page. */
    void carryOut(String path, Runnable work) {
        adminFlow.carryOut(path, () -> {
            try {
                work.run();
            } catch (ProductRefused e) {
                if (e.reason().equals("unknown")) {
                    flow.notFound();
                } else {
                    flow.badRequest();
                }
            }
        });
    }

    /** The mistakes in words. The page with the form follows right away: what was typed is too long to be kept anywhere else. */
    List<FieldError> returned(List<Mistake> mistakes) {
        status(UNPROCESSABLE);
        return mistakes.stream()
                .map(mistake -> new FieldError(mistake.field(), texts.of(mistake.key())))
                .toList();
    }

    /** Sets the status of the page that follows. */
    void status(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }
}
