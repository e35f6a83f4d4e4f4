package org.kauppa.products.pictures.control;

import java.nio.ByteBuffer;
import java.util.Set;
import org.kauppa.products.pictures.entity.PictureKind;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;
import org.kauppa.products.pictures.entity.SourcePicture;

/** The chunks of a PNG (W3C PNG, third edition, section 5). */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int HEADER = chunk("IHDR");
    private static final int END = chunk("IEND");

    /** What makes the pixels. Compressed texts and frames of an animation do not. */
    private static final Set<Integer> NEEDED = Set.of(HEADER, chunk("PLTE"), chunk("tRNS"), chunk("IDAT"), END);

    private PngFile() {}

    static SourcePicture read(byte[] file) {
        var source = ByteBuffer.wrap(file);
        var kept = ByteBuffer.allocate(file.length);
        copy(source, kept, SIGNATURE);
        if (source.getInt(SIGNATURE + 4) != HEADER) {
            throw new RefusedPicture(PictureProblem.BROKEN);
        }
        var width = source.getInt(SIGNATURE + 8);
        var height = source.getInt(SIGNATURE + 12);
        int type;
        do {
            type = source.getInt(source.position() + 4);
            var length = Math.addExact(Math.addExact(source.getInt(source.position()), 4), 8);
            if (NEEDED.contains(type)) {
                copy(source, kept, length);
            } else {
                source.position(Math.addExact(source.position(), length));
            }
        } while (type != END);
        var bytes = new byte[kept.position()];
        kept.flip().get(bytes);
        return new SourcePicture(PictureKind.PNG, bytes, width, height, 1);
    }

    private static void copy(ByteBuffer from, ByteBuffer to, int length) {
        to.put(from.slice(from.position(), length));
        from.position(from.position() + length);
    }

    private static int chunk(String name) {
        return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .getInt();
    }
}
