package org.kauppa.web.admin.products.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.kauppa.web.admin.products.entity.Ledger;
import org.kauppa.web.admin.products.entity.ProductForm;
import org.kauppa.web.admin.products.entity.ProductList;
import org.kauppa.web.admin.products.entity.SeenProduct;
import org.kauppa.web.signin.control.Shopper;

/**
 * Products, for whoever of staff is signed in. Every method throws {@link ProductRefused} when products does not do it, {@link
 * org.kauppa.web.admin.control.AccessRefused} when it does not take them for one of staff, and {@link
 * org.kauppa.web.services.ServiceUnavailable} when it does not answer.
 */
@RequestScoped
public class StaffProducts {

    private static final String SERVICE = "products";
    private static final int PAGE = 50;

    @Inject
    private StaffProductCalls calls;

    @Inject
    private Shopper shopper;

    /** A part of the catalogue, by those words. */
    public ProductList find(String words, String after) {
        return asking(SERVICE, () -> calls.find(words, PAGE, after));
    }

    /** A product as it is now. */
    public SeenProduct product(long id) {
        return asking(SERVICE, () -> calls.product(id));
    }

    /** Adds a product. */
    public SeenProduct create(ProductForm form) {
        var body = described(form, "")
                .add("quantity", Integer.parseInt(form.quantity()))
                .build();
        return asking(SERVICE, () -> calls.create(shopper.authorization(), body.toString()));
    }

    /**
     * Describes a product anew.
     *
     * @param tag the state it was seen in
     * @param image the picture it has in that state; empty for none
     */
    public SeenProduct change(long id, String tag, ProductForm form, String image) {
        var body = described(form, image).build();
        return asking(SERVICE, () -> calls.change(shopper.authorization(), id, tag, body.toString()));
    }

    /** Takes a product out of the catalogue. */
    public void remove(long id, String tag) {
        asking(SERVICE, () -> calls.remove(shopper.authorization(), id, tag));
    }

    /** Gives a product another picture. */
    public SeenProduct illustrate(long id, String tag, String type, byte[] file) {
        return asking(SERVICE, () -> calls.illustrate(shopper.authorization(), id, tag, type, file));
    }

    /** A part of a product's ledger. */
    public Ledger ledger(long id, String after) {
        return asking(SERVICE, () -> calls.ledger(shopper.authorization(), id, PAGE, after));
    }

    /** Changes the stock of a product; the note may be empty. */
    public void changeStock(long id, int change, String reason, String note) {
        var body = Json.createObjectBuilder().add("change", change).add("reason", reason);
        var whole = (note.isEmpty() ? body : body.add("note", note)).build();
        asking(SERVICE, () -> calls.changeStock(shopper.authorization(), id, whole.toString()));
    }

    private static JsonObjectBuilder described(ProductForm form, String image) {
        var body = Json.createObjectBuilder()
                .add("name", form.name())
                .add("description", form.description())
                .add("price", form.amount())
                .add("category", form.category())
                .add("translations", translations(form));
        return image.isEmpty() ? body.addNull("image") : body.add("image", image);
    }

    private static JsonObject translations(ProductForm form) {
        var finnish = Json.createObjectBuilder();
        addOrNull(finnish, "name", form.nameFi());
        addOrNull(finnish, "description", form.descriptionFi());
        var isThere = !form.nameFi().isEmpty() || !form.descriptionFi().isEmpty();
        return isThere ? Json.createObjectBuilder().add("fi", finnish).build() : JsonObject.EMPTY_JSON_OBJECT;
    }

    private static void addOrNull(JsonObjectBuilder object, String name, String text) {
        if (text.isEmpty()) {
            object.addNull(name);
        } else {
            object.add(name, text);
        }
    }
}
