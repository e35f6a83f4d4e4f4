package org.kauppa.products.pictures.control;

import java.nio.ByteBuffer;
import java.util.Set;
import org.kauppa.products.pictures.entity.PictureKind;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;
import org.kauppa.products.pictures.entity.SourcePicture;

/** The segments of a JPEG (ITU-T T.81, annex B). */
final class JpegFile {

    /** A progressive picture has about ten; each makes the decoder go over all pixels, however short it is. */
    private static final int MAX_SCANS = 50;

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;

    /** Start of frame is C0 to CF but for these: tables and an extension that nobody uses. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private final ByteBuffer file;
    private int width;
    private int height;
    private int orientation = 1;
    private int scans;

    private JpegFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).position(2);
    }

    static SourcePicture read(byte[] bytes) {
        var jpeg = new JpegFile(bytes);
        int marker;
        do {
            marker = jpeg.nextMarker();
            jpeg.readSegment(marker);
        } while (marker != END);
        if (jpeg.scans == 0) {
            throw new RefusedPicture(PictureProblem.BROKEN);
        }
        return new SourcePicture(PictureKind.JPEG, bytes, jpeg.width, jpeg.height, jpeg.orientation);
    }

    /** Goes on to behind the next marker, over what belongs to a scan. */
    private int nextMarker() {
        while (true) {
            if (next() == 0xFF) {
                var marker = next();
                while (marker == 0xFF) {
                    marker = next();
                }
                var isData = marker == 0 || marker == 1 || marker >= 0xD0 && marker <= 0xD7;
                if (!isData) {
                    return marker;
                }
            } else if (scans == 0) {
                throw new RefusedPicture(PictureProblem.BROKEN);
            }
        }
    }

    private void readSegment(int marker) {
        if (marker == END) {
            return;
        }
        var start = file.position();
        var length = Short.toUnsignedInt(file.getShort(start));
        if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker)) {
            height = Short.toUnsignedInt(file.getShort(start + 3));
            width = Short.toUnsignedInt(file.getShort(start + 5));
            new SourcePicture(PictureKind.JPEG, new byte[0], width, height, 1);
        } else if (marker == APPLICATION_1) {
            orientation = ExifOrientation.in(file.slice(start + 2, length - 2)).orElse(orientation);
        } else if (marker == SCAN && ++scans > MAX_SCANS) {
            throw new RefusedPicture(PictureProblem.TOO_SLOW);
        }
        file.position(start + length);
    }

    private int next() {
        return Byte.toUnsignedInt(file.get());
    }
}
