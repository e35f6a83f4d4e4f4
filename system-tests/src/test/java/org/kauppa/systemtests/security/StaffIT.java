package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** What staff may do with accounts, and what keeps them from doing more. */
@ExtendWith(ShopExtension.class)
class StaffIT {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private UsersApi users;
    private SignedIn admin;

    @BeforeEach
    void comeToWork(Shop shop) {
        users = UsersApi.of(shop);
        admin = SignedIn.of(users.signIn("admin", "admin"));
    }

    @Test
    void findsAccountsByTheBeginningOfTheirNames() {
        var person = users.newcomer();
        users.signIn(person);
        users.at(1).signIn(person);

        var found = users.staff("GET", "?q=" + person.username().toUpperCase(Locale.ROOT), admin)
                .array()
                .getValuesAs(JsonObject.class);

        assertThat(found).hasSize(1);
        var account = found.get(0);
        assertThat(account.keySet())
                .containsExactlyInAnyOrder("username", "roles", "createdAt", "openSignIns", "lastSignInAt");
        assertThat(account.getString("username")).isEqualTo(person.username());
        assertThat(account.getJsonArray("roles")).hasToString("[\"customer\"]");
        assertThat(account.getInt("openSignIns")).isEqualTo(2);
        assertThat(Instant.parse(account.getString("lastSignInAt")))
                .isBetween(Instant.now().minus(CLOCKS_MAY_DIFFER), Instant.now().plus(CLOCKS_MAY_DIFFER));
        assertThat(users.staff("GET", "/" + person.username(), admin).object()).isEqualTo(account);
    }

    @Test
    void goesThroughAllAccountsPageByPage() {
        users.newcomer();
        users.newcomer();
        var all = names("?limit=500");
        var path = "?limit=2";
        var seen = new ArrayList<String>();
        while (path != null) {
            var page = users.staff("GET", path, admin);
            page.array().getValuesAs(JsonObject.class).forEach(account -> seen.add(account.getString("username")));
            path = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceFirst("^<[^?]*(\\?[^>]*)>; rel=\"next\"$", "$1"))
                    .orElse(null);
        }
        assertThat(seen).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void takesWhatNobodyCanBeCalledForNobody() {
        for (var nobody : List.of("%C3%BC", "%25", "_%27or%27", "no%20body", "%F0%9F%98%80")) {
            assertThat(users.staff("GET", "?q=" + nobody, admin).array())
                    .as(nobody)
                    .isEmpty();
            users.staff("GET", "/" + nobody, admin).assertProblem(404, "not-found");
            users.staff("DELETE", "/" + nobody + "/sign-ins", admin).assertProblem(404, "not-found");
            users.staff("PUT", "/" + nobody + "/roles/admin", admin).assertProblem(404, "not-found");
        }
        users.staff("GET", "?limit=0", admin).assertProblem(400, "invalid-request");
        users.staff("GET", "?after=%C3%BC", admin).assertProblem(400, "invalid-request");
    }

    @Test
    void endsAllSignInsOfAnAccount() {
        var person = users.newcomer();
        var signIns = List.of(users.signIn(person), users.at(1).signIn(person));

        assertThat(users.staff("DELETE", "/" + person.username() + "/sign-ins", admin)
                        .status())
                .isEqualTo(204);

        signIns.forEach(this::assertEnded);
        assertThat(users.signIn(person.username(), person.password()).status()).isEqualTo(200);
    }

    @Test
    void givesTheRoleAndTakesItWithTheSignIns() {
        var person = users.newcomer();
        var before = users.signIn(person);
        var role = "/" + person.username() + "/roles/admin";

        for (var again = 0; again < 2; again++) {
            assertThat(users.staff("PUT", role, admin).status()).isEqualTo(204);
        }
        users.staff("GET", "", before).assertProblem(403, "forbidden"); // its token was given before
        var colleague = SignedIn.of(users.refresh(before.refreshToken()));
        assertThat(users.staff("GET", "?limit=1", colleague).status()).isEqualTo(200);

        for (var again = 0; again < 2; again++) {
            assertThat(users.staff("DELETE", role, admin).status()).isEqualTo(204);
        }
        assertEnded(colleague);
        users.staff("GET", "", colleague).assertProblem(401, "unauthorized"); // though its token says admin
        users.staff("PUT", role, colleague).assertProblem(401, "unauthorized");
        users.staff("GET", "", users.signIn(person)).assertProblem(403, "forbidden");
    }

    /** With the right token of somebody who is staff no more, but has a sign-in that goes on: only the database knows. */
    @Test
    void believesTheAccountNotTheToken(Shop shop) {
        var person = users.newcomer();
        users.staff("PUT", "/" + person.username() + "/roles/admin", admin);
        var colleague = users.signIn(person);
        var databases = shop.databases();
        databases.run(
                databases.ofUsers(),
                "delete from users.account_role where role = 'ADMIN' and account_id ="
                        + " (select id from users.account where username = '" + person.username() + "')");

        users.staff("GET", "", colleague).assertProblem(403, "forbidden");
        users.staff("PUT", "/" + person.username() + "/roles/admin", colleague).assertProblem(403, "forbidden");
    }

    @Test
    void somebodyAlwaysIsStaff(Shop shop) throws Exception {
        var others = names("?limit=500").stream()
                .filter(name -> !name.equals("admin"))
                .filter(name -> users.staff("GET", "/" + name, admin).body().contains("\"admin\"]"))
                .toList();
        others.forEach(name -> users.staff("DELETE", "/" + name + "/roles/admin", admin));
        users.staff("DELETE", "/admin/roles/admin", admin).assertProblem(409, "last-admin");

        var person = users.newcomer();
        users.staff("PUT", "/" + person.username() + "/roles/admin", admin);
        var colleague = users.signIn(person);
        var answers = Together.run(
                2,
                2,
                i -> i == 0
                        ? users.staff("DELETE", "/" + person.username() + "/roles/admin", admin)
                        : users.at(1).staff("DELETE", "/admin/roles/admin", colleague));

        var databases = shop.databases();
        try {
            assertThat(databases.number(
                            databases.ofUsers(), "select count(*) from users.account_role where role = 'ADMIN'"))
                    .as("staff after %s", answers)
                    .isEqualTo(1);
        } finally {
            databases.run(
                    databases.ofUsers(),
                    "insert ignore into users.account_role (account_id, role) select id, 'ADMIN' from users.account"
                            + " where username = 'admin'");
        }
    }

    private List<String> names(String query) {
        return users.staff("GET", query, admin).array().getValuesAs(JsonObject.class).stream()
                .map(account -> account.getString("username"))
                .toList();
    }

    private void assertEnded(SignedIn signIn) {
        users.at(1).me(signIn).assertProblem(401, "unauthorized");
        users.refresh(signIn.refreshToken()).assertProblem(401, "invalid-refresh-token");
    }
}
