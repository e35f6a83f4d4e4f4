package org.kauppa.products.pictures.control;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;

/** Stops a decoder that takes too long, when it next tells how far it has got. */
final class TimeLimit implements IIOReadProgressListener {

    private final long end;
    private boolean isOver;

    TimeLimit(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /** @throws RefusedPicture when the decoder was stopped, so that its picture is only a part */
    void refuseIfOver() {
        if (isOver) {
            throw new RefusedPicture(PictureProblem.TOO_SLOW);
        }
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (System.nanoTime() - end > 0) {
            isOver = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
