package org.kauppa.web.admin.products.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.web.admin.products.control.ProductRefused;
import org.kauppa.web.admin.products.control.StaffProducts;
import org.kauppa.web.admin.products.entity.Ledger;
import org.kauppa.web.admin.products.entity.ProductForm.Mistake;
import org.kauppa.web.admin.products.entity.StaffProduct;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;

/** The page {@code /admin/stock?id=1}: how the stock of a product came to be, and a form that changes it. */
@Named
@RequestScoped
public class StockPage {

    private static final String PATH = "/admin/stock?id=";
    private static final int MAX_NOTE = 200;

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

    @Inject
    private Here here;

    private StaffProduct product;
    private Ledger ledger;
    private List<FieldError> errors = List.of();

    /** Shows the ledger, or changes the stock when the form was sent. */
    public void act() {
        staffFlow.carryOut(PATH + id(), () -> {
            if (flow.isForm()) {
                change();
            }
            if (!flow.isForm() || !errors.isEmpty()) {
                load();
            }
        });
    }

    /** The product; null when products does not answer. */
    public StaffProduct getProduct() {
        return product;
    }

    /** The ledger; null when products does not answer. */
    public Ledger getLedger() {
        return ledger;
    }

    /** Why a stock can be changed. */
    public List<String> getReasons() {
        return List.of("delivery", "count", "damage", "return", "other");
    }

    /** Everything that is wrong with the form. */
    public List<FieldError> getErrors() {
        return errors;
    }

    /** What was typed into a field of the form. */
    public String typed(String field) {
        return flow.isForm() ? flow.field(field) : "";
    }

    /** The address of the next part of the ledger. */
    public String getNextPath() {
        return PATH + id() + "&after=" + here.encode(ledger.next());
    }

    /** Whether this is not the newest part of the ledger. */
    public boolean isFurther() {
        return !flow.field("after").isEmpty();
    }

    /** What a reason is called; as products calls it where this shop does not know it. */
    public String reason(String reason) {
        return texts.orElse("adminproducts.reason." + reason, reason);
    }

    private void load() {
        var after = flow.field("after");
        product = products.product(id()).product();
        ledger = products.ledger(id(), after.isEmpty() ? null : after);
    }

    private void change() {
        var mistakes = mistakes();
        if (mistakes.isEmpty()) {
            try {
                products.changeStock(id(), Integer.parseInt(amount()), flow.field("reason"), flow.field("note"));
                notices.done(texts.of("adminproducts.stock-changed"));
                flow.seeOther(PATH + id());
            } catch (ProductRefused e) {
                if (e.reason().equals("unknown")) {
                    throw e;
                }
                var wrong = e.reason().equals("too-few") ? "too-few" : "too-many";
                mistakes.add(new Mistake("change", "adminproducts.wrong." + wrong));
            }
        }
        if (!mistakes.isEmpty()) {
            errors = staffFlow.returned(mistakes);
        }
    }

    private List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        if (!amount().matches("[+-]?\\d{1,9}") || Integer.parseInt(amount()) == 0) {
            mistakes.add(new Mistake("change", "adminproducts.wrong.change"));
        }
        if (!getReasons().contains(flow.field("reason"))) {
            mistakes.add(new Mistake("reason", "adminproducts.wrong.reason"));
        }
        if (flow.field("note").length() > MAX_NOTE) {
            mistakes.add(new Mistake("note", "adminproducts.wrong.note"));
        }
        return mistakes;
    }

    /** A minus may have been copied from this very page. */
    private String amount() {
        return flow.field("change").replace('−', '-');
    }

    private long id() {
        return flow.number("id").orElse(0L);
    }
}
