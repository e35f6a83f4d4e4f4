package org.kauppa.systemtests.security;

import java.util.List;
import java.util.Random;
import org.kauppa.systemtests.shop.Shop;

/**
 * Those who send the requests of a walk: somebody unknown, a customer and a member of the staff, the last two with accounts
 * that no other test uses.
 */
final class Callers {

    private final Shop shop;
    private final UsersApi users;
    private final List<Person> people;

    private List<SignedIn> signedIn;
    private List<String> ids;

    Callers(Shop shop) {
        this.shop = shop;
        this.users = UsersApi.of(shop);
        this.people = List.of(users.newcomer(), users.newcomer());
        var databases = shop.databases();
        databases.run(
                databases.ofUsers(),
                "insert into users.account_role (account_id, role) select id, 'ADMIN' from users.account where username = '"
                        + people.get(1).username() + "'");
        signInAgain();
    }

    /** New sign-ins, since a walk may end them; and something of their own to ask for. */
    void signInAgain() {
        signedIn = people.stream().map(users::signIn).toList();
        var bought = shop.post(
                "/api/buy", "[{\"id\":2,\"quantity\":1}]", signedIn.get(0).asHeaders());
        ids = List.of(
                bought.object().getString("number"),
                users.signIns(signedIn.get(0)).array().getJsonObject(0).getString("id"),
                "1",
                "2");
    }

    /** An access token, or null for nobody. */
    String token(Random random) {
        var number = random.nextInt(3);
        return number == 2 ? null : signedIn.get(number).accessToken();
    }

    /** An id of a product, an order or a sign-in. */
    String id(Random random) {
        return ids.get(random.nextInt(ids.size()));
    }
}
