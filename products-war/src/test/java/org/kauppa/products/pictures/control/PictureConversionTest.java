package org.kauppa.products.pictures.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.products.pictures.entity.Picture;
import org.kauppa.products.pictures.entity.PictureProblem;
import org.kauppa.products.pictures.entity.RefusedPicture;

class PictureConversionTest {

    private static final String SECRET = "secret";

    private final PictureConversion conversion = new PictureConversion();

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg", "jpeg, image/jpg", "png, IMAGE/PNG; x=y"})
    void remakesAPicture(String format, String type) {
        var picture = conversion.convert(Files.redAndBlue(format, 60, 40), type);
        assertThat(picture.name()).endsWith(".jpg");
        assertThat(Picture.isName(picture.name())).isTrue();
        var pixels = Files.read(picture.content());
        assertThat(pixels.getWidth()).isEqualTo(60);
        assertThat(pixels.getHeight()).isEqualTo(40);
        assertRed(pixels, 10, 20);
        assertBlue(pixels, 50, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "animated.webp"})
    void readsWebpAndOfAnAnimationTheFirstFrame(String file) {
        var picture = conversion.convert(Files.resource(file), "image/webp");
        var pixels = Files.read(picture.content());
        assertThat(pixels.getWidth()).isEqualTo(40);
        assertThat(pixels.getHeight()).isEqualTo(30);
        assertRed(pixels, 20, 2);
        assertBlue(pixels, 20, 27);
    }

    @Test
    void keepsWhatShinesThrough() {
        var picture = conversion.convert(Files.resource("transparent.webp"), "image/webp");
        assertThat(picture.name()).endsWith(".png");
        var pixels = Files.read(picture.content());
        assertThat(pixels.getRGB(35, 15) >>> 24).isZero();
        assertThat(pixels.getRGB(5, 15) >>> 24).isEqualTo(255);
    }

    @Test
    void makesAnOpaquePictureAJpegEvenIfItCouldBeTransparent() {
        var opaque = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        opaque.getGraphics().fillRect(0, 0, 10, 10);
        assertThat(conversion.convert(Files.written(opaque, "png"), "image/png").name())
                .endsWith(".jpg");
    }

    @Test
    void keepsNothingButThePixels() {
        var jpeg = Files.withSegment(Files.redAndBlue("jpeg", 60, 40), 0xE1, Files.bytes("Exif\0\0" + SECRET));
        var png = Files.withChunk(Files.redAndBlue("png", 60, 40), "tEXt", Files.bytes("Author\0" + SECRET));
        var behind = Files.joined(Files.redAndBlue("png", 60, 40), Files.bytes("<script>" + SECRET));
        assertThat(text(Files.resource("lossy.webp"))).contains(SECRET);
        assertThat(text(conversion.convert(jpeg, "image/jpeg").content())).doesNotContain(SECRET);
        assertThat(text(conversion.convert(png, "image/png").content())).doesNotContain(SECRET);
        assertThat(text(conversion.convert(behind, "image/png").content())).doesNotContain(SECRET);
        assertThat(text(conversion
                        .convert(Files.resource("lossy.webp"), "image/webp")
                        .content()))
                .doesNotContain(SECRET);
    }

    @Test
    void makesItNoLargerThanItIsShown() {
        var wide = Files.read(conversion
                .convert(Files.redAndBlue("png", 4000, 1000), "image/png")
                .content());
        assertThat(wide.getWidth()).isEqualTo(1200);
        assertThat(wide.getHeight()).isEqualTo(300);
        var huge = Files.read(conversion
                .convert(Files.redAndBlue("jpeg", 4800, 5000), "image/jpeg")
                .content());
        assertThat(huge.getWidth()).isEqualTo(1200);
        assertThat(huge.getHeight()).isEqualTo(1250);
        assertRed(huge, 300, 600);
        assertBlue(huge, 900, 600);
    }

    /** Where the red half is after turning: left, right, top or bottom. */
    @ParameterizedTest
    @CsvSource({"1,L", "2,R", "3,R", "4,L", "5,T", "6,T", "7,B", "8,B"})
    void turnsItAsTheCameraWasHeld(int orientation, char red) {
        var jpeg = Files.withSegment(Files.redAndBlue("jpeg", 60, 40), 0xE1, Files.exif(orientation));
        var pixels = Files.read(conversion.convert(jpeg, "image/jpeg").content());
        assertThat(pixels.getWidth()).isEqualTo(orientation >= 5 ? 40 : 60);
        var x = red == 'L' ? 5 : red == 'R' ? 55 : 20;
        var y = red == 'T' ? 5 : red == 'B' ? 55 : 20;
        assertRed(pixels, x, y);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused(
                Files.bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                "image/svg+xml",
                PictureProblem.SVG);
        assertRefused(Files.bytes("<?xml version='1.0'?>\n<!-- --><svg/>"), "image/png", PictureProblem.SVG);
        assertRefused(Files.bytes("GIF89a..."), "image/gif", PictureProblem.UNKNOWN_TYPE);
        assertRefused(Files.bytes("<html>"), "image/png", PictureProblem.UNKNOWN_TYPE);
        assertRefused(new byte[0], "image/png", PictureProblem.UNKNOWN_TYPE);
    }

    @Test
    void refusesAFileThatLies() {
        assertRefused(Files.redAndBlue("png", 9, 9), "image/jpeg", PictureProblem.OTHER_TYPE);
        assertRefused(Files.redAndBlue("jpeg", 9, 9), null, PictureProblem.OTHER_TYPE);
        assertRefused(Files.resource("lossy.webp"), "image/svg+xml", PictureProblem.OTHER_TYPE);
    }

    @Test
    void refusesBombsBeforeTheyAreDecoded() {
        assertRefused(Files.emptyPng(50_000, 50_000, 1000), "image/png", PictureProblem.TOO_MANY_PIXELS);
        assertRefused(Files.emptyPng(Integer.MAX_VALUE, 1, 1000), "image/png", PictureProblem.TOO_MANY_PIXELS);
        assertRefused(Files.emptyPng(8000, 3001, 1000), "image/png", PictureProblem.TOO_MANY_PIXELS);
        assertRefused(Files.emptyPng(-1, 10, 1000), "image/png", PictureProblem.BROKEN);
        var jpeg = Files.redAndBlue("jpeg", 60, 40);
        var frame = text(jpeg).indexOf("\u00ff\u00c0");
        jpeg[frame + 5] = (byte) 0xFF;
        jpeg[frame + 7] = (byte) 0xFF;
        assertRefused(jpeg, "image/jpeg", PictureProblem.TOO_MANY_PIXELS);
        var webp = Files.resource("lossless.webp");
        Arrays.fill(webp, 21, 24, (byte) 0xFF);
        assertRefused(webp, "image/webp", PictureProblem.TOO_MANY_PIXELS);
    }

    @Test
    void doesNotInflateWhatIsNotShown() {
        var bomb = Files.joined(Files.bytes("Comment\0\0"), Files.deflated(200_000_000));
        var png = Files.withChunk(Files.redAndBlue("png", 60, 40), "zTXt", bomb);
        assertThat(conversion.convert(png, "image/png").content()).isNotEmpty();
        var overfull = Files.emptyPng(10, 10, 200_000_000);
        assertThat(Files.read(conversion.convert(overfull, "image/png").content())
                        .getWidth())
                .isEqualTo(10);
    }

    @Test
    void refusesAJpegThatMakesTheDecoderGoOverItForEver() {
        var jpeg = Files.redAndBlue("jpeg", 60, 40);
        var scan = text(jpeg).indexOf("\u00ff\u00da");
        var again = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        for (var i = 0; i < 60; i++) {
            jpeg = Files.inserted(jpeg, scan, again);
        }
        assertRefused(jpeg, "image/jpeg", PictureProblem.TOO_SLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "webp"})
    void refusesATruncatedFileWhereverItEnds(String format) {
        var whole = format.equals("webp") ? Files.resource("lossy.webp") : Files.redAndBlue(format, 60, 40);
        var end = format.equals("webp") ? whole.length / 2 : whole.length - 1;
        for (var length = 12; length < end; length += 7) {
            assertRefused(Arrays.copyOf(whole, length), "image/" + format, PictureProblem.BROKEN);
        }
    }

    private void assertRefused(byte[] file, String type, PictureProblem problem) {
        assertThatThrownBy(() -> conversion.convert(file, type))
                .isInstanceOfSatisfying(
                        RefusedPicture.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static void assertRed(BufferedImage pixels, int x, int y) {
        assertThat(pixels.getRGB(x, y) >> 16 & 0xFF).isGreaterThan(180);
        assertThat(pixels.getRGB(x, y) & 0xFF).isLessThan(80);
    }

    private static void assertBlue(BufferedImage pixels, int x, int y) {
        assertThat(pixels.getRGB(x, y) & 0xFF).isGreaterThan(180);
        assertThat(pixels.getRGB(x, y) >> 16 & 0xFF).isLessThan(80);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
