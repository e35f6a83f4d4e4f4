package org.kauppa.web.admin.products.control;

/**
 * Of a problem of products the member by which files are refused.
 *
 * @param reason a short name, or null
 */
public record RefusalReason(String reason) {}
