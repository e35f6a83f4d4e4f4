package org.kauppa.web.admin.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kauppa.web.admin.operations.entity.Instance;

/** The instances of all services that the settings name. */
@ApplicationScoped
public class Instances {

    @Inject
    @ConfigProperty(name = "PRODUCTS_INSTANCES")
    private Optional<String> products;

    @Inject
    @ConfigProperty(name = "USERS_INSTANCES")
    private Optional<String> users;

    @Inject
    @ConfigProperty(name = "SHOP_WEB_INSTANCES")
    private Optional<String> shopWeb;

    @Inject
    private InstanceProbe probe;

    /** The services whose instances no setting names. */
    public List<String> unnamed() {
        return Stream.of(
                        unnamed("PRODUCTS_INSTANCES", products),
                        unnamed("USERS_INSTANCES", users),
                        unnamed("SHOP_WEB_INSTANCES", shopWeb))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Asks all of them; done within about two seconds, come what may. */
    public CompletableFuture<List<Instance>> ask() {
        var answers = Stream.of(ask("products", products), ask("users", users), ask("shop-web", shopWeb))
                .toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> answers.stream()
                        .map(CompletableFuture::join)
                        .flatMap(List::stream)
                        .toList());
    }

    private CompletableFuture<List<Instance>> ask(String service, Optional<String> setting) {
        return setting.map(urls -> probe.ask(service, urls))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private static Optional<String> unnamed(String name, Optional<String> setting) {
        return setting.isPresent() ? Optional.empty() : Optional.of(name);
    }
}
