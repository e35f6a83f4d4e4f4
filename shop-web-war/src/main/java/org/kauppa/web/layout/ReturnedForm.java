package org.kauppa.web.layout;

import java.util.List;

/**
 * A form that goes back to the shopper to be put right.
 *
 * @param path of the page it belongs to
 * @param username that was typed into it; passwords are never sent back
 * @param errors what is wrong with it; none where that is not a matter of single fields
 */
public record ReturnedForm(String path, String username, List<FieldError> errors) {}
