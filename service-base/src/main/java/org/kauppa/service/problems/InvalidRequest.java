package org.kauppa.service.problems;

import java.util.List;

/** A request that is refused for what it says: values missing, unknown, of a wrong type or out of range. */
public class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Refuses for several reasons, at least one. */
    public InvalidRequest(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    /** Refuses for one reason. */
    public InvalidRequest(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    /** What is wrong, in the order it was found. */
    public List<Violation> violations() {
        return violations;
    }
}
