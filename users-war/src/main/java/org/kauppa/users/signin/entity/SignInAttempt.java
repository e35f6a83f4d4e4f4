package org.kauppa.users.signin.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kauppa.service.limits.Subject;

/**
 * Somewhere, somebody claims to be somebody.
 *
 * @param username as it was typed, whether there is such an account or not
 * @param address where the request came from
 */
public record SignInAttempt(String username, String address) {

    /**
     * One count that the attempt adds to.
     *
     * @param subject names the count
     * @param nameDigest the digest of the name that it is about; null when it is about none
     * @param patience how much is borne
     */
    public record Counted(String subject, String nameDigest, Patience patience) {}

    /** What the attempt counts for, in the one order in which rows are locked. */
    public List<Counted> counted(boolean ownerIsKnownThere) {
        var counted = new ArrayList<Counted>();
        counted.add(new Counted(
                Subject.of("name and address", name(), address), nameDigest(), Patience.WITH_NAME_FROM_ADDRESS));
        counted.add(new Counted(Subject.of("address", address), null, Patience.FROM_ADDRESS));
        if (!ownerIsKnownThere) {
            counted.add(new Counted(nameDigest(), nameDigest(), Patience.WITH_NAME));
        }
        counted.sort(Comparator.comparing(Counted::subject));
        return counted;
    }

    /** The digest of the name alone. */
    public String nameDigest() {
        return nameDigest(username);
    }

    /** The digest of the address alone. */
    public String addressDigest() {
        return Subject.of("known address", address);
    }

    /** The digest of a name, without regard to case. */
    public static String nameDigest(String username) {
        return Subject.of("name", username.toLowerCase(Locale.ROOT));
    }

    private String name() {
        return username.toLowerCase(Locale.ROOT);
    }

    /** Without the name, which may be a password typed into the wrong field. */
    @Override
    public String toString() {
        return "(sign-in attempt)";
    }
}
