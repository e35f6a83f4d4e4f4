package org.kauppa.service.tokens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a resource for callers with one role. Not {@code RolesAllowed}: where Payara 6 finds that, it replaces the
 * answer by a page of its own, because it does not know of the caller.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequiresRole {

    /** The role. */
    String value();
}
