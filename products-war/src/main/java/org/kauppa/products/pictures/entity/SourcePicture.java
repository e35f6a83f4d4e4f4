package org.kauppa.products.pictures.entity;

/**
 * A file that is about to be decoded, as far as its headers tell: they are believed only after this has checked them.
 *
 * @param file what a decoder needs of it, and nothing else
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param orientation how it is to be turned before it is shown, 1 to 8 as in EXIF
 */
public record SourcePicture(PictureKind kind, byte[] file, int width, int height, int orientation) {

    private static final int MAX_SIDE = 8_000;
    private static final long MAX_PIXELS = 24_000_000;

    /** The decoder of WebP cannot leave pixels out while it reads, and is slower. */
    private static final long MAX_WEBP_PIXELS = 6_000_000;

    /** @throws RefusedPicture when it has no pixels, or more than can be decoded here */
    public SourcePicture {
        if (width < 1 || height < 1) {
            throw new RefusedPicture(PictureProblem.BROKEN);
        }
        var most = kind == PictureKind.WEBP ? MAX_WEBP_PIXELS : MAX_PIXELS;
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > most) {
            throw new RefusedPicture(PictureProblem.TOO_MANY_PIXELS);
        }
    }
}
