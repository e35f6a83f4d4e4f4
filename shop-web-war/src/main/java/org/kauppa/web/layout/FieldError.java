package org.kauppa.web.layout;

/**
 * What is wrong with a field of a form.
 *
 * @param field its name, which is also its id
 * @param text what is wrong and what would be right
 */
public record FieldError(String field, String text) {}
