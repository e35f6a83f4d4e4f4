package org.kauppa.products.pictures.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kauppa.products.catalog.entity.IfMatch;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.persistence.control.Transactions;
import org.kauppa.products.pictures.control.PictureConversion;
import org.kauppa.products.pictures.control.PictureReads;
import org.kauppa.products.pictures.control.PictureTransaction;

/** Pictures for staff to give and for everybody to see. */
@ApplicationScoped
public class Pictures {

    @Inject
    PictureConversion conversion;

    @Inject
    Transactions transactions;

    @Inject
    PictureTransaction pictures;

    @Inject
    PictureReads reads;

    @Inject
    Causality causality;

    /**
     * Gives a product a new picture.
     *
     * @throws org.kauppa.products.pictures.entity.RefusedPicture when the file does not become one
     */
    public ProductDetails give(long productId, byte[] file, String claimedType, IfMatch seen) {
        var picture = conversion.convert(file, claimedType);
        return causality.hasWritten(transactions.run(() -> pictures.give(productId, picture, seen)));
    }

    /** The picture of that name. */
    public Optional<byte[]> find(String name) {
        return reads.find(name);
    }
}
