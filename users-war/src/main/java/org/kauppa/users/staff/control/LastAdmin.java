package org.kauppa.users.staff.control;

/** The role of staff was to be taken from the only account that has it. */
public class LastAdmin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdmin() {
        super("Nobody else has the role");
    }
}
