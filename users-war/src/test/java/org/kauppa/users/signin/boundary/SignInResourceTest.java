package org.kauppa.users.signin.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.kauppa.service.problems.HttpErrorMapper;
import org.kauppa.service.problems.InternalErrorMapper;
import org.kauppa.service.problems.InvalidRequestMapper;
import org.kauppa.service.requests.BodyLimit;
import org.kauppa.users.signin.control.WrongCredentials;
import org.kauppa.users.signin.entity.Credentials;
import org.kauppa.users.signin.entity.SignedIn;

class SignInResourceTest extends JerseyTest {

    /** Knows one customer. */
    public static final class OneCustomer extends SignIn {

        @Override
        public SignedIn signIn(Credentials credentials, String address) {
            if (credentials.equals(new Credentials("edgars", "s3cret"))) {
                return new SignedIn("edgars", List.of("customer"), "a.b.c", 900, "refresh");
            }
            throw new WrongCredentials();
        }
    }

    /** Writes answers as the server does: Jersey's own module for that is not on Maven Central in this version. */
    @Produces(MediaType.APPLICATION_JSON)
    public static final class ServerJson implements MessageBodyWriter<Record> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type.isRecord();
        }

        @Override
        public void writeTo(
                Record value,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream body)
                throws IOException {
            body.write(JsonbBuilder.create().toJson(value).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        return new ResourceConfig(
                        SignInResource.class,
                        CredentialsReader.class,
                        BodyLimit.class,
                        WrongCredentialsMapper.class,
                        HttpErrorMapper.class,
                        InternalErrorMapper.class,
                        InvalidRequestMapper.class)
                .register(new ServerJson())
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(new OneCustomer()).to(SignIn.class);
                    }
                });
    }

    @Test
    void givesTokens() {
        try (var answer = post("{\"username\":\"edgars\",\"password\":\"s3cret\"}")) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.readEntity(String.class))
                    .isEqualTo("{\"username\":\"edgars\",\"roles\":[\"customer\"],\"accessToken\":\"a.b.c\","
                            + "\"expiresIn\":900,\"refreshToken\":\"refresh\"}");
        }
    }

    @Test
    void refusesWrongAndUnknownAlike() {
        try (var wrong = post("{\"username\":\"edgars\",\"password\":\"guess\"}");
                var unknown = post("{\"username\":\"nobody\",\"password\":\"guess\"}")) {
            assertThat(wrong.getStatus()).isEqualTo(401).isEqualTo(unknown.getStatus());
            assertThat(wrong.getHeaderString("WWW-Authenticate")).startsWith("Bearer");
            assertThat(wrong.readEntity(String.class))
                    .contains("/problems/wrong-credentials")
                    .isEqualTo(unknown.readEntity(String.class));
        }
    }

    @Test
    void namesWhatIsMissingOrUnknown() {
        try (var answer = post("{\"username\":\"edgars\",\"pin\":1}")) {
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.readEntity(String.class))
                    .contains("\"field\":\"password\"", "\"field\":\"pin\"")
                    .doesNotContain("\"field\":\"username\"");
        }
    }

    private Response post(String json) {
        return target("api/users").request().post(Entity.entity(json, MediaType.APPLICATION_JSON));
    }
}
