package org.kauppa.web.admin.operations.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.admin.operations.entity.OperationsReport;
import org.kauppa.web.admin.operations.entity.OperationsReport.Audit;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * The databases and books of products, for whoever of staff is signed in. Every method throws {@link AccessRefused} when
 * products does not take them for one of staff, and {@link ServiceUnavailable} when it does not answer.
 */
@RequestScoped
public class Operations {

    @Inject
    private OperationsCalls calls;

    @Inject
    private Shopper shopper;

    /** How the databases are, and what the last audit found. */
    public OperationsReport report() {
        return calls.report(shopper.authorization());
    }

    /** Checks the books now; where they are too long for one go, the next call goes on where this one ended and failed. */
    public Audit audit() {
        return calls.audit(shopper.authorization()).audit();
    }
}
