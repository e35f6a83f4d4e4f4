package org.kauppa.web.catalog.boundary;

/**
 * A link that changes one filter of a search.
 *
 * @param label what it is
 * @param products how many it would show, or shows
 * @param path the address of the page that shows them
 * @param chosen whether this filter is on: the link then takes it off
 */
public record Choice(String label, int products, String path, boolean chosen) {}
