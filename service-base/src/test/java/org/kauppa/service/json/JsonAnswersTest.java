package org.kauppa.service.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.ConcurrentModificationException;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.kauppa.service.TrialService;

class JsonAnswersTest extends TrialService {

    /** What an answer shows. */
    public record Shown(String text, String nothing) {}

    @Path("shown")
    public static class ShownResource {

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public Shown show() {
            return new Shown("a bottle", null);
        }
    }

    /** As Payara has one, which is not to be asked by several at once. */
    @Produces(MediaType.APPLICATION_JSON)
    @Priority(2000)
    public static class ServersOwn implements ContextResolver<Jsonb> {

        @Override
        public Jsonb getContext(Class<?> type) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    protected ResourceConfig application() {
        return super.application()
                .register(new ServersOwn())
                .register(JsonAnswers.class)
                .register(ShownResource.class);
    }

    @Test
    void haveAllMembersAndDoNotAskTheServerHow() {
        assertThat(send(request("shown")).body()).isEqualTo("{\"nothing\":null,\"text\":\"a bottle\"}");
    }
}
