package org.kauppa.web.admin.products.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.kauppa.web.admin.products.control.ProductRefused;
import org.kauppa.web.admin.products.control.StaffProducts;
import org.kauppa.web.admin.products.entity.Difference;
import org.kauppa.web.admin.products.entity.ProductForm;
import org.kauppa.web.admin.products.entity.ProductForm.Mistake;
import org.kauppa.web.admin.products.entity.SeenProduct;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;

/**
 * The page {@code /admin/product?id=1}, where a product is described, and without an id {@code /admin/product} for a new one.
 * When somebody else has changed it meanwhile, both are shown side by side, and the form can be sent again over that.
 */
@Named
@RequestScoped
public class StaffProductPage {

    private static final String PATH = "/admin/product";
    private static final int PRECONDITION_FAILED = 412;

    @Inject
    private PageFlow flow;

    @Inject
    private StaffFlow staffFlow;

    @Inject
    private StaffProducts products;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private SeenProduct seen;
    private String tag = "";
    private ProductForm form = ProductForm.empty();
    private List<FieldError> errors = List.of();
    private List<Difference> differences = List.of();

    /** Shows the product or an empty form, or does what the form asks. */
    public void act() {
        staffFlow.carryOut(path(), () -> {
            if (!isNew()) {
                seen = products.product(id());
            }
            if (!flow.isForm()) {
                show();
            } else if (flow.field("remove").isEmpty()) {
                save();
            } else {
                remove();
            }
        });
    }

    /** Whether there is no such product yet. */
    public boolean isNew() {
        return flow.field("id").isEmpty();
    }

    /** The product as it is now, null for a new one or when products does not answer. */
    public SeenProduct getSeen() {
        return seen;
    }

    /** The state that a change is made to. */
    public String getTag() {
        return tag;
    }

    /** What the form shows. */
    public ProductForm getForm() {
        return form;
    }

    /** Everything that is wrong with the form. */
    public List<FieldError> getErrors() {
        return errors;
    }

    /** What is wrong with a field, or nothing. */
    public String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }

    /** What was typed beside what somebody else has written meanwhile; empty where nobody has. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** The picture in the state that a change is made to. */
    public String getImage() {
        return seen == null ? "" : Objects.requireNonNullElse(seen.product().image(), "");
    }

    private void show() {
        if (seen != null) {
            form = ProductForm.of(seen.product());
            tag = seen.tag();
        }
    }

    private void save() {
        form = typed();
        tag = flow.field("seen");
        var mistakes = form.mistakes(isNew());
        if (mistakes.isEmpty()) {
            store();
        } else {
            errors = staffFlow.returned(mistakes);
        }
    }

    private void store() {
        try {
            var stored = isNew() ? products.create(form) : products.change(id(), tag, form, flow.field("image"));
            notices.done(texts.of(isNew() ? "adminproducts.created" : "adminproducts.saved", form.name()));
            flow.seeOther(PATH + "?id=" + stored.product().id());
        } catch (ProductRefused e) {
            if (e.reason().equals("stale")) {
                compare();
            } else if (e.reason().equals("unknown")) {
                throw e;
            } else {
                errors = staffFlow.returned(List.of(new Mistake("name", "adminproducts.wrong.not-taken")));
            }
        }
    }

    /** The state that is shown now is what the form is sent over the next time. */
    private void compare() {
        seen = products.product(id());
        tag = seen.tag();
        differences = Difference.between(form, ProductForm.of(seen.product()));
        staffFlow.status(PRECONDITION_FAILED);
    }

    private void remove() {
        try {
            products.remove(id(), flow.field("seen"));
            notices.done(texts.of("adminproducts.removed", seen.product().name()));
            flow.seeOther("/admin/products");
        } catch (ProductRefused e) {
            notices.problem(texts.of("adminproducts.not-removed"));
            flow.seeOther(path());
        }
    }

    private ProductForm typed() {
        return new ProductForm(
                line("name"),
                text("description"),
                line("category"),
                flow.field("price"),
                line("name-fi"),
                text("description-fi"),
                flow.field("quantity"));
    }

    private String line(String name) {
        return flow.field(name).replaceAll("\\p{Cntrl}", " ");
    }

    /** Browsers end lines with two characters. */
    private String text(String name) {
        return flow.field(name).replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private String path() {
        return isNew() ? PATH : PATH + "?id=" + flow.number("id").orElse(0L);
    }

    private long id() {
        return flow.number("id").orElse(0L);
    }
}
