package org.kauppa.products.pictures.control;

import java.nio.BufferUnderflowException;
import org.kauppa.products.pictures.entity.PictureKind;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;
import org.kauppa.products.pictures.entity.SourcePicture;

/**
 * Looks at an uploaded file before any decoder does: what it is, how large its picture is, and which parts of it make
 * the pixels. Only those parts go on: texts, profiles and further frames may be bombs of their own.
 */
final class SourceReader {

    private SourceReader() {}

    /** @throws RefusedPicture when it is nothing that can be decoded here */
    static SourcePicture read(byte[] file, String claimedType) {
        var kind = PictureKind.of(file, claimedType);
        try {
            return switch (kind) {
                case PNG -> PngFile.read(file);
                case JPEG -> JpegFile.read(file);
                case WEBP -> WebpFile.read(file);
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RefusedPicture(PictureProblem.BROKEN, e); // it ends where more should be
        }
    }
}
