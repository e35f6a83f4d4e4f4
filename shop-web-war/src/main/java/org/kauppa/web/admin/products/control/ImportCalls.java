package org.kauppa.web.admin.products.control;

import static org.kauppa.web.services.Answers.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.admin.products.entity.ImportState;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/** Sends lists of products to products, and fetches them. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class ImportCalls {

    @Inject
    @RestClient
    private StaffProductsClient client;

    @Inject
    private SeenState seen;

    ImportState check(String authorization, byte[] file) {
        return ask(() -> client.check(authorization, file));
    }

    ImportState state(String authorization, String id) {
        return ask(() -> client.importState(authorization, id));
    }

    ImportState apply(String authorization, String id) {
        return ask(() -> client.apply(authorization, id));
    }

    /** Writes the list to whoever asked for it, as it comes. */
    boolean export(String authorization, Supplier<OutputStream> target) {
        return read(StaffProductCalls.SERVICE, () -> client.export(authorization), answer -> {
            if (answer.getStatus() != 200) {
                throw StaffProductCalls.refusal(answer);
            }
            try (var list = answer.readEntity(InputStream.class)) {
                list.transferTo(target.get());
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ImportState ask(Supplier<Response> call) {
        return read(StaffProductCalls.SERVICE, () -> seen.during(call), answer -> switch (answer.getStatus()) {
            case 200, 201, 202 -> answer.readEntity(ImportState.class);
            default -> throw StaffProductCalls.refusal(answer);
        });
    }
}
