package org.kauppa.products.pictures.control;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.kauppa.products.pictures.entity.Picture;

/** Writes pixels as a file that shops can show: JPEG, or PNG where something shines through. No metadata. */
final class PictureEncoder {

    private static final String JPEG = "jpeg";
    private static final float QUALITY = 0.85f;

    private PictureEncoder() {}

    static Picture encode(BufferedImage pixels) {
        var isTransparent = Pixels.isTransparent(pixels);
        return Picture.of(isTransparent ? file(pixels, "png") : file(Pixels.opaque(pixels), JPEG), isTransparent);
    }

    private static byte[] file(BufferedImage pixels, String format) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(
                    null,
                    new IIOImage(pixels, null, null),
                    settings(writer.getDefaultWriteParam(), format.equals(JPEG)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam settings(ImageWriteParam settings, boolean isLossy) {
        if (settings.canWriteProgressive()) {
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        if (isLossy) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
        }
        return settings;
    }
}
