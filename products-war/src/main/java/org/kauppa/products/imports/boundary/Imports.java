package org.kauppa.products.imports.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.imports.control.ImportAttempt;
import org.kauppa.products.imports.control.ImportCheck;
import org.kauppa.products.imports.control.ImportStore;
import org.kauppa.products.imports.control.ImportWork;
import org.kauppa.products.imports.control.ProductExport;
import org.kauppa.products.imports.entity.ImportReport;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.persistence.control.Transactions;
import org.kauppa.service.requests.Gate;

/** Lists of products, in and out. */
@ApplicationScoped
public class Imports {

    private static final int WAITING = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A large file takes much memory while it is checked. */
    private final Gate oneAtATime =
            new Gate(1, WAITING, PATIENCE, () -> new TransactionConflict("Too many lists are being checked"));

    @Inject
    ImportCheck check;

    @Inject
    ImportStore store;

    @Inject
    ImportAttempt attempts;

    @Inject
    ImportWork work;

    @Inject
    ProductExport export;

    @Inject
    Transactions transactions;

    @Inject
    CausalReads reads;

    @Inject
    Causality causality;

    /**
     * Checks a list, and keeps what it would do until it is confirmed.
     *
     * @throws org.kauppa.products.imports.entity.UnusableFile when it is no list of products
     */
    public ImportReport check(byte[] file, String madeBy) {
        return oneAtATime.pass(() -> {
            var plan = check.check(file);
            return causality.hasWritten(transactions.run(() -> store.add(plan, madeBy)));
        });
    }

    /**
     * How an import stands.
     *
     * @throws org.kauppa.products.imports.entity.UnknownImport when it is not there
     */
    public ImportReport report(String id) {
        return reads.read(replica -> ImportStore.report(replica, id));
    }

    /**
     * Begins to carry out an import, unless that was begun before.
     *
     * @throws org.kauppa.products.imports.entity.UnknownImport when it is not there
     */
    public ImportReport apply(String id, String madeBy) {
        var attempt = UUID.randomUUID().toString();
        var begun = causality.hasWritten(transactions.run(() -> attempts.begin(id, attempt)));
        if (begun.isBegun()) {
            work.submit(id, attempt, madeBy);
        }
        return begun.report();
    }

    /** All products; to be written by {@link #write}. */
    public List<ProductDetails> beginExport() {
        return export.begin();
    }

    /** Writes them. */
    public void write(List<ProductDetails> first, Writer target) throws IOException {
        export.write(first, target);
    }
}
