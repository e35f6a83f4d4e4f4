package org.kauppa.web.admin.products.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.admin.products.control.ProductRefused;
import org.kauppa.web.admin.products.control.StaffImports;
import org.kauppa.web.admin.products.entity.ImportState;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;

/**
 * The page {@code /admin/import}, where a list of products is uploaded, and with an id the page of that import: what it would
 * do, a form that confirms it, and how far it has got.
 */
@Named
@RequestScoped
public class ImportPage {

    private static final String PATH = "/admin/import";

    @Inject
    private PageFlow flow;

    @Inject
    private StaffFlow staffFlow;

    @Inject
    private StaffImports imports;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private ImportState state;

    /** Shows how the import stands, or confirms it when the form was sent. */
    public void act() {
        if (flow.isForm() || !id().isEmpty()) {
            staffFlow.carryOut(PATH, () -> {
                if (flow.isForm()) {
                    confirm();
                } else {
                    show();
                }
            });
        }
    }

    /** The import; null where there is none yet, or products does not answer. */
    public ImportState getState() {
        return state;
    }

    /** Whether this is the page of an import. */
    public boolean isOfImport() {
        return !id().isEmpty();
    }

    private void show() {
        try {
            state = imports.state(id());
        } catch (ProductRefused e) {
            notices.problem(texts.of("imports.unknown"));
            flow.seeOther(PATH);
        }
    }

    private void confirm() {
        imports.apply(id());
        flow.seeOther(PATH + "?id=" + id());
    }

    private String id() {
        return flow.field("id");
    }
}
