package org.kauppa.products.stock.entity;

/** A change that would leave less than nothing in stock. */
public class StockTooLow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Shortage shortage;

    /** The product {@code id} has only {@code available} of the {@code requested} units. */
    public StockTooLow(long id, int requested, int available) {
        super("There are only " + available + " units of product " + id + " in stock.");
        this.shortage = new Shortage(id, requested, available);
    }

    /** What is short. */
    public Shortage shortage() {
        return shortage;
    }
}
