package org.kauppa.service;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.test.DeploymentContext;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.ServletDeploymentContext;
import org.glassfish.jersey.test.TestProperties;
import org.glassfish.jersey.test.grizzly.GrizzlyWebTestContainerFactory;
import org.glassfish.jersey.test.spi.TestContainerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.service.problems.ErrorPageFilter;
import org.kauppa.service.problems.HttpErrorMapper;
import org.kauppa.service.problems.InternalErrorMapper;
import org.kauppa.service.problems.InvalidRequestMapper;
import org.kauppa.service.requests.AnswerHeadersFilter;
import org.kauppa.service.requests.BodyLimit;
import org.kauppa.service.requests.BodyTooLargeMapper;
import org.kauppa.service.requests.MaxBody;
import org.kauppa.service.requests.PingResource;
import org.kauppa.service.requests.RequestIdFilter;

/** A small service of everything that this module gives, behind real HTTP, started once for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TrialService extends JerseyTest {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What the trial service is asked to do. */
    public record Wish(long number, BigDecimal price, String text) {}

    @Path("wishes")
    public static class WishesResource {

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        @Produces(MediaType.TEXT_PLAIN)
        public String accept(Wish wish) {
            return wish.number() + " " + wish.price() + " " + wish.text();
        }

        @GET
        @Path("failure")
        public String fail() {
            throw new IllegalStateException("secret of com.example.Internal at db-host.internal");
        }

        @GET
        @Path("refusal")
        public String refuse() {
            throw new ForbiddenException("secret of com.example.Internal");
        }

        @GET
        @Path("outage")
        public String loseDatabase() {
            throw new IllegalStateException(new SQLTransientConnectionException("db-host.internal refused", "08001"));
        }

        @GET
        @Path("popular")
        public Response tellWhatMayBeKept() {
            return Response.ok("a bottle")
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                    .build();
        }

        @POST
        @Path("raw")
        public String count(InputStream body) throws IOException {
            return String.valueOf(body.readAllBytes().length);
        }

        @POST
        @Path("file")
        @MaxBody(1024 * 1024)
        public String countFile(InputStream body) throws IOException {
            return count(body);
        }
    }

    /** Reads a {@link Wish}. */
    public static class WishReader extends JsonRequestReader<Wish> {

        public WishReader() {
            super(Wish.class);
        }

        @Override
        protected Wish read(JsonValue body) {
            var members = JsonMembers.ofBody(body);
            var number = members.wholeNumber("number", 1, 1_000_000);
            var price = members.money("price", BigDecimal.ZERO, new BigDecimal("10000.00"));
            var text = members.text("text", 1, 20);
            members.refuseOthers().orRefuse();
            return new Wish(number, price, text);
        }
    }

    @Override
    @BeforeAll
    public void setUp() throws Exception {
        super.setUp();
    }

    @Override
    @AfterAll
    public void tearDown() throws Exception {
        super.tearDown();
    }

    @Override
    protected TestContainerFactory getTestContainerFactory() {
        return new GrizzlyWebTestContainerFactory();
    }

    @Override
    protected DeploymentContext configureDeployment() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        return ServletDeploymentContext.forServlet(new ServletContainer(ResourceConfig.forApplication(application())))
                .addFilter(RequestIdFilter.class, "request-id")
                .addFilter(ErrorPageFilter.class, "error-page")
                .addFilter(AnswerHeadersFilter.class, "answer-headers")
                .build();
    }

    /** What it is made of. */
    protected ResourceConfig application() {
        return new ResourceConfig(
                WishesResource.class,
                PingResource.class,
                WishReader.class,
                BodyLimit.class,
                BodyTooLargeMapper.class,
                HttpErrorMapper.class,
                InternalErrorMapper.class,
                InvalidRequestMapper.class);
    }

    /** Posts JSON text to the wishes. */
    protected HttpResponse<String> post(String json) {
        return post(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Posts what claims to be JSON to the wishes. */
    protected HttpResponse<String> post(byte[] body) {
        return send(request("wishes")
                .header("Content-Type", MediaType.APPLICATION_JSON)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Posts a body of one length or of unknown length. */
    protected HttpResponse<String> post(String path, String mediaType, BodyPublisher body) {
        return send(request(path).header("Content-Type", mediaType).POST(body));
    }

    /** A request for that path, to be completed. */
    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(getBaseUri() + path)).timeout(TIME_LIMIT);
    }

    /** Sends it, within the time limit. */
    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
