package org.kauppa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kauppa.local.Service;

@Timeout(60)
class GatewayTest {

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger UNDERTOW = Logger.getLogger("io.undertow");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private int port;
    private int innerPort;
    private Gateway gateway;

    /** The broken connections are part of these tests; their stack traces are not worth reading. */
    @BeforeAll
    static void hush() {
        UNDERTOW.setLevel(Level.OFF);
    }

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var alsoFree = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            innerPort = alsoFree.getLocalPort();
        }
        gateway = new Gateway(port, innerPort);
        gateway.start();
    }

    @AfterEach
    void stop() throws Exception {
        gateway.stop();
        for (var resource : toClose) {
            resource.close();
        }
    }

    @Test
    void sendsARequestToTheServiceItIsFor() throws Exception {
        gateway.put(Service.PRODUCTS, instance("products"), true);
        gateway.put(Service.USERS, instance("users"), true);
        gateway.put(Service.SHOP_WEB, instance("shop-web"), true);

        assertThat(get("/api/products?q=karhu").body()).isEqualTo("products GET /api/products?q=karhu");
        assertThat(get("/api/users/jwks").body()).isEqualTo("users GET /api/users/jwks");
        assertThat(get("/cart").body()).isEqualTo("shop-web GET /cart");
        assertThat(get("/health/ready").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhoAsksAndDoesNotBelieveTheClientAboutIt() throws Exception {
        gateway.put(Service.SHOP_WEB, instance("shop-web"), true);

        send(request("/")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=203.0.113.9"));

        assertThat(received)
                .singleElement()
                .asString()
                .contains("X-forwarded-for=127.0.0.1", "X-forwarded-proto=http", "X-forwarded-host=localhost:" + port)
                .doesNotContain("203.0.113.9", "evil", "https");
    }

    @Test
    void letsAServiceSayForWhomItAsks() throws Exception {
        gateway.put(Service.USERS, instance("users"), true);

        var answer = send(innerRequest("/api/users")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=192.0.2.1"));

        assertThat(answer.body()).isEqualTo("users GET /api/users");
        assertThat(received)
                .singleElement()
                .asString()
                .contains("X-forwarded-for=203.0.113.9,127.0.0.1", "X-forwarded-proto=http")
                .doesNotContain("192.0.2.1", "https");
    }

    @Test
    void saysWhichServiceAsksWhenItAsksForItself() throws Exception {
        gateway.put(Service.PRODUCTS, instance("products"), true);

        send(innerRequest("/api/products"));

        assertThat(received).singleElement().asString().contains("X-forwarded-for=127.0.0.1");
    }

    @Test
    void hasNoStorefrontInside() throws Exception {
        gateway.put(Service.SHOP_WEB, instance("shop-web"), true);

        assertThat(send(innerRequest("/cart")).statusCode()).isEqualTo(404);
        assertThat(send(innerRequest("/health/ready")).statusCode()).isEqualTo(404);
        assertThat(received).isEmpty();
    }

    @Test
    void refusesAsAProblemWhenNobodyIsReady() throws Exception {
        gateway.put(Service.PRODUCTS, instance("products"), true);
        gateway.put(Service.PRODUCTS, URI.create("http://127.0.0.1:1"), false);

        var refused = get("/api/users");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"type\":\"/problems/unavailable\"", "\"status\":503");
        assertThat(get("/").headers().firstValue("Content-Type")).contains("text/html; charset=UTF-8");
        assertThat(get("/").body()).contains("Not available at the moment").doesNotContain("http");
    }

    @Test
    void findsAnotherInstanceForWhatADeadOneCouldNotGet() throws Exception {
        gateway.put(Service.PRODUCTS, URI.create("http://127.0.0.1:" + closedPort()), true);
        gateway.put(Service.PRODUCTS, instance("alive"), true);

        var statuses = IntStream.range(0, 10)
                .mapToObj(i -> postUnchecked("/api/buy", "[]"))
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(received).hasSize(10);
    }

    @Test
    void repeatsAReadWhoseAnswerWasLost() throws Exception {
        var dying = dyingInstance();
        gateway.put(Service.PRODUCTS, dying, true);
        gateway.put(Service.PRODUCTS, instance("alive"), true);

        for (var i = 0; i < 6; i++) {
            assertThat(get("/api/products").body()).isEqualTo("alive GET /api/products");
        }
        assertThat(received).contains("dying GET");
    }

    @Test
    void neverRepeatsAWriteThatMayHaveTakenEffect() throws Exception {
        gateway.put(Service.PRODUCTS, dyingInstance(), true);

        var lost = send(request("/api/buy").POST(HttpRequest.BodyPublishers.ofString("[]")));

        assertThat(lost.statusCode()).isEqualTo(502);
        assertThat(lost.body()).contains("/problems/answer-lost");
        assertThat(received).containsExactly("dying POST");
    }

    @Test
    void refusesABodyBeyondItsLimit() throws Exception {
        gateway.put(Service.PRODUCTS, instance("products"), true);

        var body = HttpRequest.BodyPublishers.ofByteArray(new byte[(int) EntityLimits.USUAL_BYTES + 1]);
        var refused = send(request("/api/buy").POST(body));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(received).isEmpty();
    }

    @Test
    void compressesPagesForBrowsersThatTakeIt() throws Exception {
        var page = "<p>One of many lines alike.</p>\n".repeat(200);
        gateway.put(Service.SHOP_WEB, pageInstance("text/html; charset=UTF-8", page), true);

        var plain = get("/");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(plain.body()).isEqualTo(page);

        var compressed = sendForGzip("/");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(compressed.body().length).isLessThan(page.length() / 10);
        assertThat(new String(unzip(compressed.body()), StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void leavesSmallPagesAndPicturesAsTheyAre() throws Exception {
        gateway.put(Service.SHOP_WEB, pageInstance("text/html", "<p>Short.</p>"), true);
        assertThat(sendForGzip("/").headers().firstValue("Content-Encoding")).isEmpty();

        gateway.put(Service.PRODUCTS, pageInstance("image/jpeg", "x".repeat(5000)), true);
        assertThat(sendForGzip("/api/products/pictures/x.jpg").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private HttpResponse<byte[]> sendForGzip(String path) throws IOException, InterruptedException {
        return client.send(
                request(path).header("Accept-Encoding", "gzip, br").build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unzip(byte[] compressed) throws IOException {
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return unzipping.readAllBytes();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return request(port, path);
    }

    private HttpRequest.Builder innerRequest(String path) {
        return request(innerPort, path);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int postUnchecked(String path, String body) {
        try {
            return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)))
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Answers its name, the method and the path, and notes the headers. */
    private URI instance(String name) throws IOException {
        return instance(exchange -> answer(exchange, name));
    }

    private URI pageInstance(String type, String body) throws IOException {
        return instance(exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, body.length());
                exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private URI instance(HttpHandler answering) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", answering);
        server.start();
        toClose.add(() -> server.stop(0));
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange, String name) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.add(exchange.getRequestHeaders().entrySet().stream()
                    .map(header -> header.getKey() + "=" + String.join(",", header.getValue()))
                    .toList()
                    .toString());
            var body = name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI();
            exchange.sendResponseHeaders(200, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Takes a request and breaks the connection instead of answering. */
    private URI dyingInstance() throws IOException {
        var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        toClose.add(server);
        var thread = new Thread(() -> dieAtEachRequest(server), "dying instance");
        thread.setDaemon(true);
        thread.start();
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void dieAtEachRequest(ServerSocket server) {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                var buffer = new byte[4096];
                var length = connection.getInputStream().read(buffer);
                var request = new String(buffer, 0, Math.max(0, length), StandardCharsets.UTF_8);
                received.add("dying " + request.split(" ", 2)[0]);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
