package org.kauppa.products.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Something the shop sells. Staff puts it into the catalogue, with its first stock; purchases, cancellations and staff
 * change its quantity, each with a row in the stock ledger; when it leaves the catalogue its row stays, because past
 * orders and the ledger speak of it.
 */
@Entity
@Table(name = "product")
public class Product {

    /** The largest id a client may name: the largest whole number that JSON carries safely (RFC 8259, section 6). */
    public static final long MAX_ID = 9_007_199_254_740_991L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String description;
    private String category;
    private BigDecimal price;

    /** Never changed through the entity: stock moves by conditional updates alone. */
    @Column(updatable = false)
    private int quantity;

    private String image;

    @Column(name = "name_fi")
    private String finnishName;

    @Column(name = "description_fi")
    private String finnishDescription;

    @Version
    private int version;

    @Column(name = "deleted_at")
    private LocalDateTime deletedAt;

    /** For Jakarta Persistence. */
    protected Product() {}

    /** A new product, sold from now on. */
    public Product(ProductDraft draft) {
        quantity = draft.quantity().orElse(0);
        version = 1;
        describe(draft);
    }

    /** Takes over what the draft says, but for the stock; translations only where it speaks of them. */
    public void describe(ProductDraft draft) {
        name = draft.name();
        description = draft.description();
        category = draft.category();
        price = draft.price();
        image = draft.image();
        draft.translations().ifPresent(this::translate);
    }

    private void translate(Map<String, Translation> translations) {
        var finnish = translations.getOrDefault(Language.FI.tag(), Translation.NONE);
        finnishName = finnish.name();
        finnishDescription = finnish.description();
    }

    /** Gives it another picture. */
    public void illustrate(String path) {
        image = path;
    }

    /** Ends its time in the catalogue. */
    public void remove() {
        deletedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it is in the catalogue. */
    public boolean isSold() {
        return deletedAt == null;
    }

    /** What it is like, with the stock it had when it was loaded. */
    public ProductDetails details() {
        return new ProductDetails(id, name, description, price, quantity, category, image, version, translations());
    }

    private Map<String, Translation> translations() {
        var finnish = new Translation(finnishName, finnishDescription);
        return finnish.equals(Translation.NONE) ? Map.of() : Map.of(Language.FI.tag(), finnish);
    }

    /** Names it in every call, once it is stored. */
    public long id() {
        return id;
    }
}
