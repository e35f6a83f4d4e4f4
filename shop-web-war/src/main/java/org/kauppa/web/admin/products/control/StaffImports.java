package org.kauppa.web.admin.products.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.kauppa.web.admin.products.entity.ImportState;
import org.kauppa.web.signin.control.Shopper;

/** Lists of products, for whoever of staff is signed in. Its methods throw what those of {@link StaffProducts} do. */
@RequestScoped
public class StaffImports {

    private static final String SERVICE = "products";
    private static final String ID = "[0-9a-f-]{36}";

    @Inject
    private ImportCalls calls;

    @Inject
    private Shopper shopper;

    /** Has a list checked. */
    public ImportState check(byte[] file) {
        return asking(SERVICE, () -> calls.check(shopper.authorization(), file));
    }

    /** How an import stands. */
    public ImportState state(String id) {
        return asking(SERVICE, () -> calls.state(shopper.authorization(), possible(id)));
    }

    /** Confirms an import. */
    public ImportState apply(String id) {
        return asking(SERVICE, () -> calls.apply(shopper.authorization(), possible(id)));
    }

    /** Writes all products to the target, which is asked for once there is something to write. */
    public void export(Supplier<OutputStream> target) {
        asking(SERVICE, () -> calls.export(shopper.authorization(), target));
    }

    private static String possible(String id) {
        if (!id.matches(ID)) {
            throw new ProductRefused("unknown");
        }
        return id;
    }
}
