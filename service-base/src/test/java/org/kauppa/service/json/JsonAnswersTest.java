package org.kauppa.service.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
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

    /** As Payara has one: for all types, and not to be asked by several at once. */
    public static class ServersOwn implements ContextResolver<Jsonb> {

        @Override
        public Jsonb getContext(Class<?> type) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    protected ResourceConfig application() {
        return super.application()
                .register(new ServersOwn(), Priorities.AUTHENTICATION) // it is the first in Payara too
                .register(JsonAnswers.class)
                .register(ShownResource.class);
    }

    @Test
    void haveAllMembersAndDoNotAskTheServerHow() {
        assertThat(send(request("shown")).body()).isEqualTo("{\"nothing\":null,\"text\":\"a bottle\"}");
    }
}
