package org.kauppa.products.pictures.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.pictures.entity.Picture;
import org.kauppa.products.pictures.entity.SourcePicture;
import org.kauppa.service.requests.Gate;

/**
 * Makes a picture of the shop from a file of somebody: nothing of the file is kept but its pixels, turned as they were
 * meant, and no larger than the shop shows them. One at a time, because each takes as much memory as all else together.
 */
@ApplicationScoped
public class PictureConversion {

    static final int MAX_WIDTH = 1200;
    static final int MAX_HEIGHT = 1500;
    private static final int WAITING = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Gate oneAtATime =
            new Gate(1, WAITING, PATIENCE, () -> new TransactionConflict("Too many pictures are being read"));

    /**
     * The picture in the file.
     *
     * @param claimedType the media type that was sent with it, or null
     * @throws org.kauppa.products.pictures.entity.RefusedPicture when there is none, or none that can be read here
     */
    public Picture convert(byte[] file, String claimedType) {
        var source = SourceReader.read(file, claimedType);
        return oneAtATime.pass(() -> remake(source));
    }

    private static Picture remake(SourcePicture source) {
        var isTurnedAside = Pixels.isTurnedAside(source.orientation());
        var pixels = Pixels.fitting(PictureDecoder.decode(source), isTurnedAside, MAX_WIDTH, MAX_HEIGHT);
        return PictureEncoder.encode(Pixels.upright(pixels, source.orientation()));
    }
}
