package org.kauppa.web.admin.control;

/** A service does not let the account at hand do what only staff may. */
public class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private AccessRefused(String message, boolean forGood) {
        super(message);
        this.forGood = forGood;
    }

    /** The access token is not taken, perhaps since it is over: another one may be. */
    static AccessRefused ofToken() {
        return new AccessRefused("The access token is not taken", false);
    }

    /** The access token is taken, and says that the account is none of staff. */
    static AccessRefused ofAccount() {
        return new AccessRefused("The account is none of staff", true);
    }

    /** Whether the account itself is refused, not just its access token. */
    public boolean isForGood() {
        return forGood;
    }
}
