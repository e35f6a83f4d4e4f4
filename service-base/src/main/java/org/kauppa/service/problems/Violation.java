package org.kauppa.service.problems;

/**
 * One thing that is wrong with a request.
 *
 * @param field where: a member's path such as {@code lines[0].quantity}, a query parameter, or empty for the whole body
 * @param message what is wrong with it, as the end of a sentence that begins with the field
 */
public record Violation(String field, String message) {}
