package org.kauppa.products.pictures.control;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kauppa.products.pictures.entity.PictureKind;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;
import org.kauppa.products.pictures.entity.SourcePicture;

/** Decodes a checked file: with bounded memory, as it leaves out pixels of a very large one, and in bounded time. */
final class PictureDecoder {

    /** More than this are not held at once: with 16 bits a channel that makes 50 MB. */
    private static final int MAX_DECODED_PIXELS = 6_500_000;

    private static final Duration LIMIT = Duration.ofSeconds(12);

    private PictureDecoder() {}

    /** @throws RefusedPicture when the decoder finds it broken, or takes too long */
    static BufferedImage decode(SourcePicture source) {
        ImageReader reader = null;
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(source.file()))) {
            reader = reader(source.kind());
            reader.setInput(input, true, true);
            var time = new TimeLimit(LIMIT);
            reader.addIIOReadProgressListener(time);
            var param = reader.getDefaultReadParam();
            var step = (long) source.width() * source.height() > MAX_DECODED_PIXELS ? 2 : 1;
            param.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, param);
            time.refuseIfOver();
            return picture;
        } catch (RefusedPicture e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders have exceptions of every kind for files that were made to confuse them.
            throw new RefusedPicture(PictureProblem.BROKEN, e);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    /** The one of WebP is made here: what ImageIO finds by itself depends on which application asked it first. */
    private static ImageReader reader(PictureKind kind) throws IOException {
        return kind == PictureKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    }
}
