package org.kauppa.products.pictures.control;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What is done with pixels between two files: 8 bits in sRGB, no larger than wanted, upright. */
final class Pixels {

    private Pixels() {}

    /** The picture scaled down, where it must, to fit into that many pixels once it is turned; in sRGB. */
    static BufferedImage fitting(BufferedImage picture, boolean isTurnedAside, int maxWidth, int maxHeight) {
        var mostAcross = isTurnedAside ? maxHeight : maxWidth;
        var mostDown = isTurnedAside ? maxWidth : maxHeight;
        var scale = Math.min(
                1, Math.min((double) mostAcross / picture.getWidth(), (double) mostDown / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var scaled = picture;
        // Bilinear scaling looks at four pixels: by halves each of them counts.
        while (scaled.getWidth() >= 2 * width && scaled.getHeight() >= 2 * height) {
            scaled = drawn(scaled, scaled.getWidth() / 2, scaled.getHeight() / 2);
        }
        return drawn(scaled, width, height);
    }

    /** The picture turned and mirrored as its camera was held: 1 to 8, as in EXIF. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        var turned = isTurnedAside(orientation) ? like(picture, height, width) : like(picture, width, height);
        var graphics = turned.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return turned;
    }

    /** Whether width and height change places. */
    static boolean isTurnedAside(int orientation) {
        return orientation >= 5;
    }

    /** Whether anything shines through. */
    static boolean isTransparent(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        var row = new int[picture.getWidth()];
        for (var y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same without the channel of transparency. */
    static BufferedImage opaque(BufferedImage picture) {
        return picture.getColorModel().hasAlpha()
                ? drawnInto(
                        picture, new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB))
                : picture;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        return drawnInto(picture, like(picture, width, height));
    }

    private static BufferedImage drawnInto(BufferedImage picture, BufferedImage target) {
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, target.getWidth(), target.getHeight(), null);
        graphics.dispose();
        return target;
    }

    private static BufferedImage like(BufferedImage picture, int width, int height) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(width, height, type);
    }
}
