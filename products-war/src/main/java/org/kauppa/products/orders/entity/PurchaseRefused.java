package org.kauppa.products.orders.entity;

import java.math.BigDecimal;
import java.util.List;
import org.kauppa.products.stock.entity.Shortage;

/** A purchase that the shop does not make. Nothing has been sold and nothing has changed. */
public abstract sealed class PurchaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private boolean repeated;

    private PurchaseRefused(String kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The word for why, by which problems and statistics name it. */
    public String kind() {
        return kind;
    }

    /** This, as the answer that was given to the same purchase before. */
    public PurchaseRefused again() {
        repeated = true;
        return this;
    }

    /** Whether the same purchase was refused before, and this is that answer. */
    public boolean isRepeated() {
        return repeated;
    }

    /** There is not enough of some products. */
    public static final class InsufficientStock extends PurchaseRefused {

        private static final long serialVersionUID = 1L;
        private final transient List<Shortage> shortages;

        /** For all of these, at least one. */
        public InsufficientStock(List<Shortage> shortages) {
            super("insufficient-stock", "There is not enough stock for " + shortages.size() + " of the products.");
            this.shortages = List.copyOf(shortages);
        }

        /** Each product that is short. */
        public List<Shortage> shortages() {
            return shortages;
        }
    }

    /** Some products are not in the catalogue. */
    public static final class UnknownProducts extends PurchaseRefused {

        private static final long serialVersionUID = 1L;
        private final transient List<Long> ids;

        /** For all of these, at least one. */
        public UnknownProducts(List<Long> ids) {
            super("unknown-product", ids.size() + " of the products are not in the catalogue.");
            this.ids = List.copyOf(ids);
        }

        /** The ids that name no product. */
        public List<Long> ids() {
            return ids;
        }
    }

    /** The prices make another total than the buyer expects. */
    public static final class PriceChanged extends PurchaseRefused {

        private static final long serialVersionUID = 1L;
        private final BigDecimal expectedTotal;
        private final BigDecimal total;

        /** Both in EUR. */
        public PriceChanged(BigDecimal expectedTotal, BigDecimal total) {
            super("price-changed", "The total is now " + total + " EUR, not " + expectedTotal + " EUR.");
            this.expectedTotal = expectedTotal;
            this.total = total;
        }

        /** What the buyer expected to pay. */
        public BigDecimal expectedTotal() {
            return expectedTotal;
        }

        /** What it costs now. */
        public BigDecimal total() {
            return total;
        }
    }
}
