package org.kauppa.products.pictures.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.kauppa.products.pictures.entity.PictureKind;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;
import org.kauppa.products.pictures.entity.SourcePicture;

/** The chunks of a WebP (RFC 9649): of an animation the first frame. What is kept is a plain still picture. */
final class WebpFile {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int EXTENDED_BYTES = 10;
    private static final int ALPHA_FLAG = 0x10;
    private static final int SIDE_BITS = 0x3FFF;

    private static final int LOSSY = chunk("VP8 ");
    private static final int LOSSLESS = chunk("VP8L");
    private static final int ALPHA = chunk("ALPH");
    private static final int FRAME = chunk("ANMF");

    private final ByteBuffer file;
    private ByteBuffer alpha;

    private WebpFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(RIFF_HEADER);
    }

    static SourcePicture read(byte[] file) {
        return new WebpFile(file).firstPicture();
    }

    private SourcePicture firstPicture() {
        while (true) {
            var start = file.position();
            var type = file.getInt(start);
            var length = file.getInt(start + 4);
            if (length < 0) {
                throw new RefusedPicture(PictureProblem.BROKEN);
            }
            var data = file.slice(start + CHUNK_HEADER, length).order(ByteOrder.LITTLE_ENDIAN);
            if (type == LOSSY) {
                return lossy(data);
            }
            if (type == LOSSLESS) {
                return lossless(data);
            }
            if (type == ALPHA) {
                alpha = data;
            }
            var next = type == FRAME ? FRAME_HEADER : length + (length & 1);
            file.position(Math.addExact(start + CHUNK_HEADER, next));
        }
    }

    private SourcePicture lossy(ByteBuffer data) {
        var width = data.getShort(6) & SIDE_BITS;
        var height = data.getShort(8) & SIDE_BITS;
        return source(data, LOSSY, width, height);
    }

    private SourcePicture lossless(ByteBuffer data) {
        alpha = null; // it has its own
        var sides = data.getInt(1);
        return source(data, LOSSLESS, 1 + (sides & SIDE_BITS), 1 + (sides >>> 14 & SIDE_BITS));
    }

    private SourcePicture source(ByteBuffer data, int type, int width, int height) {
        var still = ByteBuffer.allocate(RIFF_HEADER + EXTENDED_BYTES + 4 * CHUNK_HEADER + size(alpha) + size(data))
                .order(ByteOrder.LITTLE_ENDIAN);
        still.putInt(chunk("RIFF")).putInt(0).putInt(chunk("WEBP"));
        if (alpha != null) {
            still.putInt(chunk("VP8X")).putInt(EXTENDED_BYTES).putInt(ALPHA_FLAG);
            putSide(still, width - 1);
            putSide(still, height - 1);
            put(still, ALPHA, alpha);
        }
        put(still, type, data);
        still.putInt(4, still.position() - CHUNK_HEADER);
        var bytes = new byte[still.position()];
        still.flip().get(bytes);
        return new SourcePicture(PictureKind.WEBP, bytes, width, height, 1);
    }

    private static void put(ByteBuffer still, int type, ByteBuffer data) {
        still.putInt(type).putInt(data.capacity()).put(data.duplicate().rewind());
        if ((data.capacity() & 1) == 1) {
            still.put((byte) 0);
        }
    }

    private static void putSide(ByteBuffer still, int side) {
        still.put((byte) side).put((byte) (side >> 8)).put((byte) (side >> 16));
    }

    private static int size(ByteBuffer data) {
        return data == null ? 0 : data.capacity();
    }

    private static int chunk(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
