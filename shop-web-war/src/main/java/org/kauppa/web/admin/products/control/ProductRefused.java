package org.kauppa.web.admin.products.control;

/** Products does not do what was asked, and says why. */
public class ProductRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** For that reason. */
    public ProductRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why: a short name such as {@code stale}, {@code unknown} or {@code svg}. */
    public String reason() {
        return reason;
    }
}
