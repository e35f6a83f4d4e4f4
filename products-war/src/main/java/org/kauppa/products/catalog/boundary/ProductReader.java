package org.kauppa.products.catalog.boundary;

import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.Translation;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;

/** Reads a product as staff describes it; whether its quantity may be missing is for the request to say. */
@Provider
public class ProductReader extends JsonRequestReader<ProductDraft> {

    /** A reader of products. */
    public ProductReader() {
        super(ProductDraft.class);
    }

    @Override
    protected ProductDraft read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var draft = new ProductDraft(
                members.text("name", 1, ProductDraft.MAX_NAME),
                members.text("description", 0, ProductDraft.MAX_DESCRIPTION),
                members.money("price", BigDecimal.ZERO, ProductDraft.MAX_PRICE),
                quantity(members),
                members.text("category", 1, ProductDraft.MAX_CATEGORY),
                image(members),
                translations(members));
        members.refuseOthers().orRefuse();
        return draft;
    }

    private static Optional<Integer> quantity(JsonMembers members) {
        return members.optional("quantity") == null
                ? Optional.empty()
                : Optional.ofNullable(members.wholeNumber("quantity", 0, ProductDraft.MAX_QUANTITY))
                        .map(Long::intValue);
    }

    private static Optional<Map<String, Translation>> translations(JsonMembers members) {
        if (members.optional("translations") == null) {
            return Optional.empty();
        }
        var texts = new HashMap<String, Translation>();
        var languages = members.object("translations");
        if (languages.optional(Language.FI.tag()) != null) {
            texts.put(Language.FI.tag(), translation(languages.object(Language.FI.tag())));
        }
        languages.refuseOthers();
        return Optional.of(texts);
    }

    private static Translation translation(JsonMembers members) {
        var texts = new Translation(
                textOrNull(members, "name", 1, ProductDraft.MAX_NAME),
                textOrNull(members, "description", 0, ProductDraft.MAX_DESCRIPTION));
        members.refuseOthers();
        return texts;
    }

    private static String textOrNull(JsonMembers members, String name, int min, int max) {
        var value = members.optional(name);
        return value == null || value == JsonValue.NULL ? null : members.text(name, min, max);
    }

    private static String image(JsonMembers members) {
        var value = members.optional("image");
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        var image = members.text("image", 1, ProductDraft.MAX_IMAGE);
        return image == null || ProductDraft.isImage(image)
                ? image
                : members.wrong("image", "must be the path of a picture such as /images/karhu.svg, or null");
    }
}
