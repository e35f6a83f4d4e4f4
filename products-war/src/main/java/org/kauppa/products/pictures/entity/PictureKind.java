package org.kauppa.products.pictures.entity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken as pictures. What a file is, its first bytes say. */
public enum PictureKind {
    PNG("image/png") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "\u0089PNG\r\n\u001a\n");
        }
    },
    JPEG("image/jpeg") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "\u00ff\u00d8\u00ff");
        }
    },
    WEBP("image/webp") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP");
        }
    };

    private static final int BEGINNING = 1024;

    private final String mediaType;

    PictureKind(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract boolean begins(byte[] file);

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What the file is.
     *
     * @param claimed the media type that was sent with it, or null
     * @throws RefusedPicture when it is no picture that is taken, or something else than was claimed
     */
    public static PictureKind of(byte[] file, String claimed) {
        var kind = Arrays.stream(values())
                .filter(candidate -> candidate.begins(file))
                .findFirst();
        if (kind.isEmpty()) {
            throw new RefusedPicture(looksLikeSvg(file, claimed) ? PictureProblem.SVG : PictureProblem.UNKNOWN_TYPE);
        }
        return kind.filter(
                        found -> named(claimed).filter(found.mediaType::equals).isPresent())
                .orElseThrow(() -> new RefusedPicture(PictureProblem.OTHER_TYPE));
    }

    /** Without parameters; {@code image/jpg} is no registered name, and a common mistake. */
    private static Optional<String> named(String claimed) {
        return Optional.ofNullable(claimed)
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .map(type -> type.equals("image/jpg") ? JPEG.mediaType : type);
    }

    private static boolean looksLikeSvg(byte[] file, String claimed) {
        var beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.contains("<svg")
                || named(claimed).filter("image/svg+xml"::equals).isPresent();
    }

    private static boolean startsWith(byte[] file, int offset, String bytes) {
        var wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= offset + wanted.length
                && Arrays.equals(file, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
