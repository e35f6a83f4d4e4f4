package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** A sign-in goes on with refresh tokens, each of which is good once, whichever instance is asked. */
@ExtendWith(ShopExtension.class)
class RefreshIT {

    private static final int AT_ONCE = 8;

    private final String key = UUID.randomUUID().toString();

    private UsersApi users;
    private Person person;
    private SignedIn first;

    @BeforeEach
    void signIn(Shop shop) {
        users = UsersApi.of(shop);
        person = users.newcomer();
        first = users.signIn(person);
    }

    @Test
    void goesOnWithANewTokenEachTime() {
        var second = SignedIn.of(users.refresh(first.refreshToken()));
        var third = SignedIn.of(users.at(1).refresh(second.refreshToken()));

        assertThat(List.of(first.refreshToken(), second.refreshToken(), third.refreshToken()))
                .doesNotHaveDuplicates();
        for (var token : List.of(first, second, third)) {
            assertThat(users.me(token).status()).isEqualTo(200);
        }
        assertThat(users.signIns(third).array()).as("still one sign-in").hasSize(1);
    }

    @Test
    void answersAsAtTheSignIn() {
        var answer = users.refresh(first.refreshToken()).object();

        assertThat(answer.keySet())
                .containsExactlyInAnyOrder("username", "roles", "accessToken", "expiresIn", "refreshToken");
        assertThat(answer.getString("username")).isEqualTo(person.username());
        assertThat(answer.getJsonArray("roles")).hasToString("[\"customer\"]");
        assertThat(answer.getInt("expiresIn")).isEqualTo(900);
    }

    @Test
    void aSpentTokenEndsTheWholeSignIn() {
        var other = users.signIn(person);
        var second = SignedIn.of(users.refresh(first.refreshToken()));

        assertRefused(users.at(1).refresh(first.refreshToken()));

        assertOver(first);
        assertOver(second);
        assertThat(users.me(other).status()).as("another sign-in").isEqualTo(200);
    }

    @Test
    void aLostAnswerIsGivenAgainUnderItsKey() {
        var second = SignedIn.of(refresh(users, key));
        var again = SignedIn.of(refresh(users.at(1), key));

        assertThat(again.refreshToken()).isEqualTo(second.refreshToken());
        assertThat(users.me(again).status()).isEqualTo(200);
        assertThat(users.refresh(again.refreshToken()).status()).isEqualTo(200);
    }

    @Test
    void anotherKeyIsNoRepeat() {
        var second = SignedIn.of(refresh(users, key));

        assertRefused(refresh(users, UUID.randomUUID().toString()));

        assertOver(second);
    }

    @Test
    void aRepeatWithoutTheKeyIsNone() {
        var second = SignedIn.of(refresh(users, key));

        assertRefused(users.refresh(first.refreshToken()));

        assertOver(second);
    }

    /** Else an old key would open what a newer token has closed. */
    @Test
    void aRepeatIsNoneAfterTheNextStep() {
        var second = SignedIn.of(refresh(users, key));
        var third = SignedIn.of(users.refresh(second.refreshToken()));

        var answer = refresh(users, key);

        assertThat(answer.status()).as(answer.body()).isIn(200, 401);
        if (answer.status() == 200) {
            assertThat(SignedIn.of(answer).refreshToken())
                    .as("the spent one, which is of no use")
                    .isEqualTo(second.refreshToken());
            assertThat(users.me(third).status()).isEqualTo(200);
        } else {
            assertOver(third);
        }
    }

    @Test
    void manyAtOnceUnderOneKeyGetTheSameToken() throws Exception {
        var answers = Together.run(AT_ONCE, AT_ONCE, i -> refresh(users.at(i), key));

        var tokens =
                answers.stream().map(SignedIn::of).map(SignedIn::refreshToken).distinct();
        assertThat(tokens).hasSize(1);
        assertThat(users.refresh(SignedIn.of(answers.get(0)).refreshToken()).status())
                .isEqualTo(200);
    }

    @Test
    void manyAtOnceWithoutAKeyEndTheSignIn() throws Exception {
        var answers = Together.run(AT_ONCE, AT_ONCE, i -> users.at(i).refresh(first.refreshToken()));

        var winners = answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(winners).hasSizeLessThanOrEqualTo(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(RefreshIT::assertRefused);
        winners.stream().map(SignedIn::of).forEach(this::assertOver);
        assertOver(first);
    }

    @Test
    void signsOut() {
        var other = users.signIn(person);
        var second = SignedIn.of(users.refresh(first.refreshToken()));

        assertThat(users.at(1).signOut(second.refreshToken()).status()).isEqualTo(204);

        assertOver(first);
        assertOver(second);
        assertThat(users.me(other).status()).as("another sign-in").isEqualTo(200);
        assertThat(users.signOut(second.refreshToken()).status()).as("again").isEqualTo(204);
    }

    @Test
    void signsOutByPostToo() {
        assertThat(users.at(1).signOutByPost(first.refreshToken()).status()).isEqualTo(204);
        assertOver(first);
        assertThat(users.signOutByPost(first.refreshToken()).status())
                .as("again")
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "' or 1=1 -- ", "ÿ€😀", "../../etc/passwd"})
    void knowsNothingOfWhatItDidNotGive(String token) {
        assertRefused(users.refresh(token));
        assertThat(users.signOut(token).status()).isEqualTo(204);
        assertRefused(users.refresh(first.accessToken()));
        assertThat(users.me(first).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "\"token\"",
                "{\"refreshToken\":null}",
                "{\"refreshToken\":1}",
                "{\"refreshToken\":\"x\",\"username\":\"y\"}",
                "{\"refreshToken\":\"x\",\"refreshToken\":\"y\"}"
            })
    void refusesNonsense(String body) {
        users.post("/api/users/tokens", body).assertProblem(400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with spaces inside", "with\ttab inside"})
    void refusesWhatIsNoKey(String noKey) {
        refresh(users, noKey).assertProblem(400, "invalid-request");
        refresh(users, "k".repeat(129)).assertProblem(400, "invalid-request");
        assertThat(users.refresh(first.refreshToken()).status())
                .as("the token is not spent")
                .isEqualTo(200);
    }

    private Answer refresh(UsersApi asked, String idempotencyKey) {
        return asked.refresh(first.refreshToken(), "Idempotency-Key", idempotencyKey);
    }

    private void assertOver(SignedIn signIn) {
        users.me(signIn).assertProblem(401, "unauthorized");
        assertRefused(users.refresh(signIn.refreshToken()));
    }

    private static void assertRefused(Answer answer) {
        answer.assertProblem(401, "invalid-refresh-token");
    }
}
