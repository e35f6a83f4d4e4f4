package org.kauppa.systemtests.security;

import java.util.List;
import java.util.Random;
import org.kauppa.systemtests.shop.Shop;

/**
 * Those who send the requests of a walk: somebody unknown, a customer and a member of the staff, the last two with accounts
 * that no other test uses.
 */
final class Callers {

    private final UsersApi users;
    private final List<Person> people;

    private final String order;

    private List<SignedIn> signedIn;
    private String signIn;

    Callers(Shop shop) {
        this.users = UsersApi.of(shop);
        this.people = List.of(users.newcomer(), users.newcomer());
        var databases = shop.databases();
        databases.run(
                databases.ofUsers(),
                "insert into users.account_role (account_id, role) select id, 'ADMIN' from users.account where username = '"
                        + people.get(1).username() + "'");
        signInAgain();
        order = shop.post(
                        "/api/buy",
                        "[{\"id\":2,\"quantity\":1}]",
                        signedIn.get(0).asHeaders())
                .object()
                .getString("number");
    }

    /** New sign-ins, since a walk may end them. */
    void signInAgain() {
        signedIn = people.stream().map(users::signIn).toList();
        signIn = users.signIns(signedIn.get(0)).array().getJsonObject(0).getString("id");
    }

    /** An access token, or null for nobody. */
    String token(Random random) {
        var number = random.nextInt(3);
        return number == 2 ? null : signedIn.get(number).accessToken();
    }

    /** An id of a product, an order or a sign-in. */
    String id(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> order;
            case 1 -> signIn;
            case 2 -> "1";
            default -> "2";
        };
    }
}
