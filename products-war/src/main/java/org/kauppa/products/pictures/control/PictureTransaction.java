package org.kauppa.products.pictures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.kauppa.products.catalog.control.ProductTransaction;
import org.kauppa.products.catalog.entity.IfMatch;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.pictures.entity.Picture;

/** Pictures on the primary. */
@ApplicationScoped
public class PictureTransaction {

    /** One that is there already is used from now on, so that it is not forgotten. */
    private static final String STORE = "insert into picture (name, content, used_at) values (?1, ?2, utc_timestamp(6))"
            + " on duplicate key update used_at = utc_timestamp(6)";

    private static final String FORGET = "delete from picture where used_at < utc_timestamp(6) - interval ?1 day"
            + " and not exists (select 1 from product where product.image = concat(?2, picture.name)) limit ";

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    ProductTransaction products;

    /**
     * Stores the picture and gives it to a product, in one transaction.
     *
     * @throws org.kauppa.products.catalog.entity.UnknownProduct when it is not in the catalogue
     * @throws org.kauppa.products.catalog.entity.StaleProduct when it is not as the client has seen it
     */
    @Transactional
    public Written<ProductDetails> give(long productId, Picture picture, IfMatch seen) {
        primary.createNativeQuery(STORE)
                .setParameter(1, picture.name())
                .setParameter(2, picture.content())
                .executeUpdate();
        return products.illustrate(productId, picture.path(), seen);
    }

    /** Forgets at most {@code most} pictures that no product has had for {@code days}, and says how many there were. */
    @Transactional
    public int forget(int days, int most) {
        return primary.createNativeQuery(FORGET + most)
                .setParameter(1, days)
                .setParameter(2, Picture.FOLDER)
                .executeUpdate();
    }
}
