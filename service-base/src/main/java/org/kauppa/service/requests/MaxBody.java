package org.kauppa.service.requests;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says of a resource's method that it takes larger bodies than all others: files. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface MaxBody {

    /** The most bytes that a body may have; whole MiB. */
    int value();
}
