package org.kauppa.products.pictures.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A picture as the shop shows it. Its name follows from its content, so that what is at an address never changes.
 *
 * @param name a digest in hexadecimal with the ending {@code .jpg} or {@code .png}
 * @param content the file
 */
public record Picture(String name, byte[] content) {

    /** What stands before the name in the path of a picture. */
    public static final String FOLDER = "/api/products/pictures/";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(?:jpg|png)");
    private static final String TRANSPARENT = ".png";

    /** Names a picture that was just made. */
    public static Picture of(byte[] content, boolean isTransparent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Picture(HexFormat.of().formatHex(digest) + (isTransparent ? TRANSPARENT : ".jpg"), content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether a picture may have that name at all. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The path under which clients get it. */
    public String path() {
        return FOLDER + name;
    }

    /** The media type of the picture of that name. */
    public static String mediaType(String name) {
        return name.endsWith(TRANSPARENT) ? "image/png" : "image/jpeg";
    }
}
