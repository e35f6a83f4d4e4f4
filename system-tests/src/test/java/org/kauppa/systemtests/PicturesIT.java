package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Pictures that staff uploads: what is taken is made anew, and what is not is refused with a reason, here and in the browser. */
@ExtendWith(ShopExtension.class)
class PicturesIT {

    private static final Path WEBP =
            Path.of("../products-war/src/test/resources/org/kauppa/products/pictures/lossy.webp");
    private static final String SECRET = "secret";

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void keepsThePixelsOfGoodPicturesAndNothingElse(Shop shop) throws Exception {
        var admin = shop.as("admin", "admin");
        assertRemade(shop, put(shop, picture("png"), "image/png", admin), 60, 40);
        assertRemade(shop, put(shop, withComment(picture("jpeg")), "image/jpeg", admin), 60, 40);
        var webp = Files.readAllBytes(WEBP);
        assertThat(new String(webp, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertRemade(shop, put(shop, webp, "image/webp", admin), 40, 30);
        shop.databases().awaitReplicas();
        assertThat(shop.product(1).getString("image")).startsWith("/api/products/pictures/");
        assertThat(shop.get("/api/products/pictures/" + "0".repeat(64) + ".jpg").status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoGoodPicture(Shop shop) throws IOException {
        var admin = shop.as("admin", "admin");
        assertRefused(put(shop, picture("png"), "image/jpeg", admin), 415, "unsupported-media-type", "other-type");
        assertRefused(put(shop, svg(), "image/svg+xml", admin), 415, "unsupported-media-type", "svg");
        assertRefused(put(shop, svg(), "image/png", admin), 415, "unsupported-media-type", "svg");
        assertRefused(put(shop, bomb(), "image/png", admin), 422, "unusable-picture", "too-many-pixels");
        assertRefused(put(shop, truncated(), "image/jpeg", admin), 422, "unusable-picture", "broken");
        put(shop, new byte[6 * 1024 * 1024], "image/png", admin).assertProblem(413, "too-large");
        shop.databases().awaitReplicas();
        assertThat(shop.product(1).getString("image")).isEqualTo("/images/karhu.svg");
    }

    @Test
    void isForStaffWhoSawTheProduct(Shop shop) throws IOException {
        put(shop, picture("png"), "image/png").assertProblem(401, "unauthorized");
        put(shop, picture("png"), "image/png", shop.as("edgars", "edgars")).assertProblem(403, "forbidden");
        var request = shop.request(shop.address().resolve("/api/products/1/picture"), shop.as("admin", "admin"));
        shop.send(request.PUT(BodyPublishers.ofByteArray(picture("png")))).assertProblem(428, "precondition-required");
    }

    @Test
    void tellsInTheBrowserWhatIsWrong(Shop shop) throws IOException {
        try (var staff = Shopper.atDesk(shop)) {
            staff.openShop().goToSignIn().signIn("admin", "admin");
            upload(staff, new FilePayload("karhu.png", "image/png", picture("png")), "The product has its new picture");
            upload(
                    staff,
                    new FilePayload("karhu.jpg", "image/jpeg", picture("png")),
                    "another type than its name says");
            upload(staff, new FilePayload("karhu.svg", "image/svg+xml", svg()), "SVG files can hold programs");
            upload(staff, new FilePayload("karhu.png", "image/png", bomb()), "too many pixels");
            upload(staff, new FilePayload("karhu.jpg", "image/jpeg", truncated()), "damaged or not complete");
            upload(staff, large(), "larger than 5 MB");
        }
    }

    private static void upload(Shopper staff, FilePayload file, String expected) {
        staff.open("/admin/product?id=1");
        staff.page().getByLabel("A picture from your computer").setInputFiles(file);
        staff.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Use this picture"))
                .click();
        staff.page().getByText(expected).waitFor();
        assertThat(staff.page().url()).endsWith("/admin/product?id=1");
    }

    /** As large as Playwright sends without a file on disk. */
    private static FilePayload large() {
        return new FilePayload("karhu.png", "image/png", new byte[49 * 1024 * 1024]);
    }

    private static Answer put(Shop shop, byte[] file, String type, String... caller) {
        return shop.send(shop.request(shop.address().resolve("/api/products/1/picture"), caller)
                .header("Content-Type", type)
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofByteArray(file)));
    }

    private static void assertRemade(Shop shop, Answer answer, int width, int height) throws Exception {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var address = shop.address().resolve(answer.object().getString("image"));
        var picture = HttpClient.newHttpClient().send(shop.request(address).build(), BodyHandlers.ofByteArray());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().map())
                .containsEntry("content-type", java.util.List.of("image/jpeg"))
                .containsEntry("x-content-type-options", java.util.List.of("nosniff"));
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        var pixels = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(pixels.getWidth()).isEqualTo(width);
        assertThat(pixels.getHeight()).isEqualTo(height);
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
    }

    private static void assertRefused(Answer answer, int status, String kind, String reason) {
        answer.assertProblem(status, kind);
        assertThat(answer.object().getString("reason")).isEqualTo(reason);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] truncated() throws IOException {
        var whole = picture("jpeg");
        return Arrays.copyOf(whole, whole.length - 20);
    }

    private static byte[] withComment(byte[] jpeg) {
        var text = SECRET.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A small PNG whose header claims 50,000 pixels a side. */
    private static byte[] bomb() throws IOException {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
        return png;
    }
}
