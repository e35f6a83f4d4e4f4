package org.kauppa.web.admin.products.entity;

import java.util.List;

/**
 * A part of the catalogue.
 *
 * @param next where the next part begins; null at the end
 */
public record ProductList(List<StaffProduct> products, String next) {}
