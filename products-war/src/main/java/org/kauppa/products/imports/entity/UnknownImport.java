package org.kauppa.products.imports.entity;

/** An import that is asked for and not there, or not there any more. */
public class UnknownImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one reason. */
    public UnknownImport() {
        super("There is no such import. Imports are forgotten after a week.");
    }
}
