package org.kauppa.products.pictures.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** How a camera was held: the one thing in a picture's metadata that a picture without metadata still has to follow. */
final class ExifOrientation {

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    /** What the segment says, 1 to 8; nothing when it is no Exif segment, or one that makes no sense. */
    static OptionalInt in(ByteBuffer segment) {
        try {
            var beginning = new byte[EXIF.length];
            segment.get(0, beginning);
            return java.util.Arrays.equals(beginning, EXIF)
                    ? inDirectory(segment.slice(EXIF.length, segment.capacity() - EXIF.length))
                    : OptionalInt.empty();
        } catch (IndexOutOfBoundsException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt inDirectory(ByteBuffer tiff) {
        if (tiff.getShort(0) == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY_BYTES;
            if (tiff.getShort(entry) == ORIENTATION) {
                var orientation = tiff.getShort(entry + 8);
                return orientation >= 1 && orientation <= 8 ? OptionalInt.of(orientation) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
