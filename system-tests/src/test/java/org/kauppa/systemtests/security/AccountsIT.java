package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** An account from its registration to its end, as its owner uses it. */
@ExtendWith(ShopExtension.class)
class AccountsIT {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private UsersApi users;

    @BeforeEach
    void comeFromSomewhere(Shop shop) {
        users = UsersApi.of(shop);
    }

    @Test
    void registersAndSignsIn() {
        var person = Person.unknown();

        var answer = users.register(person.username(), person.password());

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/users/me");
        assertThat(answer.object().keySet()).containsExactly("username");
        assertThat(answer.object().getString("username")).isEqualTo(person.username());
        var me = users.me(users.at(1).signIn(person)).object();
        assertThat(me.keySet()).containsExactlyInAnyOrder("username", "roles", "createdAt");
        assertThat(me.getString("username")).isEqualTo(person.username());
        assertThat(me.getJsonArray("roles")).hasToString("[\"customer\"]");
        assertThat(Instant.parse(me.getString("createdAt")))
                .isBetween(Instant.now().minus(CLOCKS_MAY_DIFFER), Instant.now().plus(CLOCKS_MAY_DIFFER));
    }

    @Test
    void givesANameOnce() {
        var person = users.newcomer();
        for (var name : List.of(person.username(), person.username().toUpperCase(Locale.ROOT))) {
            users.at(1).register(name, Person.newPassword()).assertProblem(409, "username-taken");
        }
        assertThat(users.signIn(person.username().toUpperCase(Locale.ROOT), person.password())
                        .object()
                        .getString("username"))
                .isEqualTo(person.username());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven7!", "password123", "1234567890", "Qwertyuiop", "my own kauppa", "KAUPPA12345"})
    void refusesAWeakPassword(String weak) {
        assertRefused(users.register(Person.unknown().username(), weak), "password");
    }

    @Test
    void refusesAPasswordThatIsTooLongOrTellsTheName() {
        var name = Person.unknown().username();
        for (var weak : List.of("long ".repeat(26), "my " + name + "!", name.toUpperCase(Locale.ROOT))) {
            assertRefused(users.register(name, weak), "password");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"µñ€ 😀 пароль", "eight_8!", "        x        "})
    void takesAPasswordOfAnyCharacters(String password) {
        var name = Person.unknown().username();
        assertThat(users.register(name, password).status()).isEqualTo(201);
        assertThat(users.signIn(name, password).status()).isEqualTo(200);
        users.signIn(name, password.toUpperCase(Locale.ROOT) + "!").assertProblem(401, "wrong-credentials");
    }

    @Test
    void takesAPasswordOf128Characters() {
        var name = Person.unknown().username();
        var password = "Kä and the rest of it, ".repeat(6).substring(0, 128);
        assertThat(users.register(name, password).status()).isEqualTo(201);
        assertThat(users.signIn(name, password).status()).isEqualTo(200);
        users.signIn(name, password.substring(0, 127)).assertProblem(401, "wrong-credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "abcdefghijklmnopqrstuvwxyz01234",
                "two words",
                "ünder",
                "a/b/c",
                "<script>",
                "nul\u0000name",
                "line\nbreak",
                "deleted~1",
                "аdmin"
            })
    void refusesAName(String name) {
        assertRefused(users.register(name, Person.newPassword()), "username");
    }

    @Test
    void isNobodysWithoutAToken(Shop shop) {
        for (var path : List.of("/api/users/me", "/api/users/me/sign-ins")) {
            shop.get(path).assertProblem(401, "unauthorized");
        }
        users.post("/api/users/me/password", "{\"current\":\"a\",\"new\":\"b\"}")
                .assertProblem(401, "unauthorized");
    }

    @Test
    void aNewPasswordEndsAllOtherSignIns() {
        var person = users.newcomer();
        var here = users.signIn(person);
        var elsewhere = users.at(1).signIn(person);
        var made = Person.newPassword();

        var answer = users.changePassword(here, person.password(), made);

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertEnded(elsewhere);
        assertGoesOn(here);
        users.signIn(person.username(), person.password()).assertProblem(401, "wrong-credentials");
        assertThat(users.at(1).signIn(person.username(), made).status()).isEqualTo(200);
    }

    @Test
    void aPasswordIsChangedByItsOwnerOnly() {
        var person = users.newcomer();
        var here = users.signIn(person);
        var elsewhere = users.signIn(person);

        users.changePassword(here, Person.newPassword(), Person.newPassword()).assertProblem(403, "wrong-password");
        assertRefused(users.changePassword(here, person.password(), "password123"), "new");
        assertRefused(users.changePassword(here, person.password(), "is " + person.username()), "new");

        assertGoesOn(elsewhere);
        assertThat(users.signIn(person.username(), person.password()).status()).isEqualTo(200);
    }

    @Test
    void showsSignInsAndEndsOne() {
        var person = users.newcomer();
        var older = users.signIn(person);
        var newer = users.at(1).signIn(person);

        var signIns = users.signIns(older).array().getValuesAs(JsonObject.class);

        assertThat(signIns).hasSize(2);
        assertThat(signIns)
                .allSatisfy(signIn -> assertThat(signIn.keySet())
                        .containsExactlyInAnyOrder("id", "startedAt", "lastUsedAt", "current"));
        assertThat(signIns.stream().map(signIn -> signIn.getBoolean("current"))).containsExactly(false, true);
        users.endSignIn(older, "00000000-0000-0000-0000-000000000000").assertProblem(404, "not-found");
        var ended = users.at(1).endSignIn(older, signIns.get(0).getString("id"));
        assertThat(ended.status()).as(ended.body()).isEqualTo(204);
        assertEnded(newer);
        assertGoesOn(older);
        users.endSignIn(older, signIns.get(0).getString("id")).assertProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "%C3%BC", "%F0%9F%98%80", "' or 1=1 -- "})
    void hasNoSignInOfAStrangeName(String id) {
        var caller = users.signIn(users.newcomer());
        users.endSignIn(caller, id.replace(" ", "%20")).assertProblem(404, "not-found");
        assertThat(users.me(caller).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jürgen", "😀😀😀", "' or 1=1 -- "})
    void knowsNobodyWhoseNameNobodyCanHave(String name) {
        users.signIn(name, "any password").assertProblem(401, "wrong-credentials");
    }

    @Test
    void endsTheOwnSignIn() {
        var caller = users.signIn(users.newcomer());
        var own = users.signIns(caller).array().getJsonObject(0).getString("id");
        assertThat(users.endSignIn(caller, own).status()).isEqualTo(204);
        assertEnded(caller);
    }

    @Test
    void endsAllSignIns() {
        var person = users.newcomer();
        var signIns = List.of(users.signIn(person), users.at(1).signIn(person));

        assertThat(users.endSignIns(signIns.get(0)).status()).isEqualTo(204);

        signIns.forEach(this::assertEnded);
        assertThat(users.signIn(person.username(), person.password()).status()).isEqualTo(200);
    }

    @Test
    void goesWithAllItsSignIns() {
        var person = users.newcomer();
        var signIns = List.of(users.signIn(person), users.at(1).signIn(person));

        assertThat(users.delete(signIns.get(0)).status()).isEqualTo(204);

        signIns.forEach(this::assertEnded);
        users.at(1).signIn(person.username(), person.password()).assertProblem(401, "wrong-credentials");
    }

    private void assertGoesOn(SignedIn signIn) {
        assertThat(users.at(1).me(signIn).status()).isEqualTo(200);
        assertThat(users.refresh(signIn.refreshToken()).status()).isEqualTo(200);
    }

    private void assertEnded(SignedIn signIn) {
        for (var instance = 0; instance < 2; instance++) {
            users.at(instance).me(signIn).assertProblem(401, "unauthorized");
        }
        users.refresh(signIn.refreshToken()).assertProblem(401, "invalid-refresh-token");
    }

    private static void assertRefused(Answer answer, String field) {
        var violations = answer.assertProblem(400, "invalid-request").object().getJsonArray("violations");
        assertThat(violations.getValuesAs(JsonObject.class).stream().map(violation -> violation.getString("field")))
                .containsOnly(field);
    }
}
