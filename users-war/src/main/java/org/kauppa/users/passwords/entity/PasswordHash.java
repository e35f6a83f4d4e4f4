package org.kauppa.users.passwords.entity;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A password as it is stored: an Argon2id version 19 hash with everything that is needed to compute it again.
 *
 * @param memoryKib memory of one computation
 * @param iterations passes over that memory
 * @param lanes how many computations could run side by side
 * @param salt random, made for this password
 * @param hash what came out
 */
public record PasswordHash(int memoryKib, int iterations, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{16,86})");

    /**
     * Reads the PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
     *
     * @throws IllegalArgumentException when it is something else; the message does not repeat it
     */
    public static PasswordHash parse(String phc) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A stored password is not an Argon2id hash in PHC format");
        }
        return new PasswordHash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    /** This hash in the PHC string format, as it is stored. */
    public String phc() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(memoryKib, iterations, lanes, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /** Whether both cost the same to compute. */
    public boolean costsAsMuchAs(PasswordHash other) {
        return memoryKib == other.memoryKib
                && iterations == other.iterations
                && lanes == other.lanes
                && salt.length == other.salt.length
                && hash.length == other.hash.length;
    }

    /** Nothing that could be tried against a list of passwords. */
    @Override
    public String toString() {
        return "(password hash)";
    }
}
