package org.kauppa.products.pictures.entity;

/** Why a file is not taken as a picture. */
public enum PictureProblem {
    /** SVG is a document that may hold scripts and address other sites. */
    SVG("svg", "SVG is not taken, as it can hold scripts: send the drawing as PNG.", false),
    UNKNOWN_TYPE("unknown-type", "The file is no PNG, JPEG or WebP picture.", false),
    OTHER_TYPE("other-type", "The file is not of the type that its Content-Type says.", false),
    TOO_MANY_PIXELS(
            "too-many-pixels",
            "The picture has too many pixels: at most 8000 a side and 24 megapixels, as WebP 6 megapixels.",
            true),
    BROKEN("broken", "The file is damaged, or not all of it came: it cannot be read as a picture.", true),
    TOO_SLOW("too-slow", "Reading the picture took too long.", true);

    private final String reason;
    private final String text;
    private final boolean isRightType;

    PictureProblem(String reason, String text, boolean isRightType) {
        this.reason = reason;
        this.text = text;
        this.isRightType = isRightType;
    }

    /** Its name for programs. */
    public String reason() {
        return reason;
    }

    /** A sentence for a person. */
    public String text() {
        return text;
    }

    /** Whether the file is of a type that is taken. */
    public boolean isRightType() {
        return isRightType;
    }
}
