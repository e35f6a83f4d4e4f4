package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.services.ServiceUnavailable;

/** The page {@code /product?id=1}. */
@Named
@RequestScoped
public class ProductPage {

    @Inject
    private PageFlow flow;

    @Inject
    private Catalog catalog;

    private Product product;

    /** Gets the product; answers with an error page when there is none or the catalogue cannot be asked. */
    public void load() {
        try {
            flow.number("id").flatMap(catalog::product).ifPresentOrElse(found -> product = found, flow::notFound);
        } catch (ServiceUnavailable e) {
            flow.unavailable();
        }
    }

    /** The product shown. */
    public Product getProduct() {
        return product;
    }
}
