package org.kauppa.systemtests.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/**
 * Whatever can be asked for by an id or a name, asked for by somebody else. The documents of the services say what that is,
 * and this test fails for what it has not heard of: then say here whose it is.
 */
@ExtendWith(ShopExtension.class)
class IdorIT {

    private static final int NOT_THERE = 404;
    private static final int FOR_STAFF = 403;
    private static final int NOBODYS = 200;

    /** What a customer is told who asks for what another one has. */
    private static final Map<String, Integer> PATHS = Map.ofEntries(
            entry("GET /api/orders/{number}", NOT_THERE),
            entry("POST /api/orders/{number}/cancel", NOT_THERE),
            entry("POST /api/orders/{number}/ship", NOT_THERE),
            entry("DELETE /api/users/me/sign-ins/{id}", NOT_THERE),
            entry("GET /api/users/accounts/{username}", FOR_STAFF),
            entry("DELETE /api/users/accounts/{username}/sign-ins", FOR_STAFF),
            entry("PUT /api/users/accounts/{username}/roles/admin", FOR_STAFF),
            entry("DELETE /api/users/accounts/{username}/roles/admin", FOR_STAFF),
            entry("GET /api/products/{id}", NOBODYS),
            entry("PUT /api/products/{id}", FOR_STAFF),
            entry("DELETE /api/products/{id}", FOR_STAFF),
            entry("PUT /api/products/{id}/picture", FOR_STAFF),
            entry("GET /api/products/pictures/{name}", NOT_THERE),
            entry("GET /api/products/imports/{id}", FOR_STAFF),
            entry("POST /api/products/imports/{id}/apply", FOR_STAFF),
            entry("GET /api/products/{id}/stock", FOR_STAFF),
            entry("POST /api/products/{id}/stock", FOR_STAFF));

    private static final Map<String, Integer> QUERIES = Map.of("GET /api/orders?customer", NOT_THERE);

    /** What is asked with these is the same for everybody, or about the caller. */
    private static final Set<String> NOBODYS_QUERIES = Set.of(
            "ids",
            "q",
            "category",
            "minPrice",
            "maxPrice",
            "inStock",
            "language",
            "sort",
            "limit",
            "after",
            "status",
            "from",
            "to",
            "days");

    private UsersApi users;
    private Person victim;
    private SignedIn ofVictim;
    private SignedIn ofOther;
    private String order;
    private String signIn;

    @BeforeEach
    void haveSomething(Shop shop) {
        shop.startOver();
        users = UsersApi.of(shop);
        victim = users.newcomer();
        ofVictim = users.signIn(victim);
        ofOther = users.signIn(users.newcomer());
        var bought = shop.post("/api/buy", "[{\"id\":2,\"quantity\":1}]", ofVictim.asHeaders());
        order = bought.object().getString("number");
        signIn = users.signIns(ofVictim).array().getJsonObject(0).getString("id");
        shop.databases().awaitReplicas();
    }

    @Test
    void everyPathWithAnIdIsKnownHere(Shop shop) {
        var paths = new TreeSet<String>();
        OpenApi.operations(shop).stream().filter(Operation::isTemplate).forEach(found -> paths.add(found.toString()));
        assertThat(paths).isEqualTo(new TreeSet<>(PATHS.keySet()));
    }

    @Test
    void everyQueryThatNamesSomebodyIsKnownHere(Shop shop) {
        var queries = new TreeSet<String>();
        for (var found : OpenApi.operations(shop)) {
            found.queryParameters().stream()
                    .filter(name -> !NOBODYS_QUERIES.contains(name))
                    .forEach(name -> queries.add(found + "?" + name));
        }
        assertThat(queries).isEqualTo(new TreeSet<>(QUERIES.keySet()));
    }

    @Test
    void anotherCustomerGetsAndChangesNothing(Shop shop) {
        var before = state(shop);
        for (var found : OpenApi.operations(shop)) {
            if (found.isTemplate()) {
                assertAnswer(
                        PATHS.get(found.toString()), found, ask(shop, found, filledIn(found), ofOther.asHeaders()));
            }
            for (var name : found.queryParameters()) {
                if (!NOBODYS_QUERIES.contains(name)) {
                    var address = found.path() + "?" + name + "=" + victim.username();
                    assertAnswer(
                            QUERIES.get(found + "?" + name), found, ask(shop, found, address, ofOther.asHeaders()));
                }
            }
        }
        assertThat(state(shop)).isEqualTo(before);
    }

    @Test
    void whoeverIsNotSignedInGetsAndChangesNothing(Shop shop) {
        var before = state(shop);
        for (var found : OpenApi.operations(shop)) {
            if (found.isTemplate() && PATHS.get(found.toString()) != NOBODYS) {
                var answer = ask(shop, found, filledIn(found));
                assertThat(answer.status()).as("%s: %s", found, answer.body()).isIn(401, 404);
            }
        }
        shop.get("/api/orders?customer=" + victim.username()).assertProblem(401, "unauthorized");
        assertThat(state(shop)).isEqualTo(before);
    }

    @Test
    void customersHaveNoOtherRole(Shop shop) {
        var before = state(shop);
        var asked = List.of(
                new Operation("products", "POST", "/api/products", List.of(), Optional.empty()),
                new Operation("products", "GET", "/api/products/audit", List.of(), Optional.empty()),
                new Operation("users", "GET", "/api/users/accounts", List.of(), Optional.empty()),
                new Operation("products", "GET", "/api/products/export", List.of(), Optional.empty()),
                new Operation("products", "GET", "/api/products/statistics", List.of(), Optional.empty()),
                new Operation("products", "GET", "/api/products/operations", List.of(), Optional.empty()),
                new Operation("products", "DELETE", "/api/orders/customer", List.of(), Optional.empty()));
        for (var operation : asked) {
            assertAnswer(FOR_STAFF, operation, ask(shop, operation, operation.path(), ofOther.asHeaders()));
            ask(shop, operation, operation.path()).assertProblem(401, "unauthorized");
        }
        var erasure = asked.get(asked.size() - 1);
        assertAnswer(FOR_STAFF, erasure, ask(shop, erasure, erasure.path(), shop.as("admin", "admin")));
        assertThat(state(shop)).isEqualTo(before);
    }

    /** Else an attacker could tell orders that there are from those that there are not. */
    @Test
    void whatIsAnothersLooksLikeWhatIsNot(Shop shop) {
        var none = UUID.randomUUID().toString();
        for (var found : OpenApi.operations(shop)) {
            if (found.isTemplate() && PATHS.get(found.toString()) == NOT_THERE) {
                var others = ask(shop, found, filledIn(found), ofOther.asHeaders());
                var nobodys = ask(shop, found, found.path().replaceAll("\\{\\w+}", none), ofOther.asHeaders());
                assertThat(nobodys.status()).as(found.toString()).isEqualTo(others.status());
                assertThat(nobodys.body()).as(found.toString()).isEqualTo(others.body());
            }
        }
    }

    /** The refusals above are for who asks, not for how. */
    @Test
    void theirOwnerGetsThem(Shop shop) {
        assertThat(shop.get("/api/orders/" + order, ofVictim.asHeaders()).status())
                .isEqualTo(200);
        assertThat(shop.post("/api/orders/" + order + "/cancel", "", ofVictim.asHeaders())
                        .status())
                .isEqualTo(200);
        assertThat(shop.get("/api/orders?customer=" + victim.username(), ofVictim.asHeaders())
                        .array())
                .hasSize(1);
        assertThat(users.endSignIn(ofVictim, signIn).status()).isEqualTo(204);
    }

    private static void assertAnswer(int expected, Operation asked, Answer answer) {
        assertThat(answer.status()).as("%s: %s", asked, answer.body()).isEqualTo(expected);
        if (expected >= 400) {
            answer.assertProblem(expected, expected == FOR_STAFF ? "forbidden" : "not-found");
        }
    }

    private String filledIn(Operation asked) {
        return asked.path()
                .replace("{number}", order)
                .replace("{username}", victim.username())
                .replace("{name}", "f".repeat(64) + ".jpg")
                .replace("{id}", asked.service().equals("users") ? signIn : "2");
    }

    private static Answer ask(Shop shop, Operation asked, String path, String... headers) {
        var all = Stream.concat(Stream.of(headers), Stream.of("Content-Type", "application/json", "If-Match", "*"));
        return shop.send(shop.request(shop.address().resolve(path), all.toArray(String[]::new))
                .method(
                        asked.method(),
                        asked.body().isPresent()
                                ? BodyPublishers.ofString("{\"change\":1}")
                                : BodyPublishers.noBody()));
    }

    /** Everything that somebody else might have changed. */
    private List<JsonValue> state(Shop shop) {
        return List.of(
                shop.get("/api/orders", ofVictim.asHeaders()).array(),
                users.signIns(ofVictim).array(),
                users.me(ofVictim).object(),
                shop.product(2));
    }
}
