package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Guessing is slowed down, wherever it comes from, and those whose password is guessed at are not locked out. */
@ExtendWith(ShopExtension.class)
class ThrottleIT {

    private static final int FREE_FOR_NAME_AND_ADDRESS = 10;
    private static final int FREE_FOR_NAME = 30;
    private static final int FREE_FOR_ADDRESS = 100;
    private static final int FREE_REGISTRATIONS = 60;

    /** On a slow machine a short pause is over before the next try; but pauses double. */
    private static final int MOST_BEYOND_THE_FREE_ONES = 9;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void slowsDownGuessingOnePasswordFromOneAddress(Shop shop) {
        var users = UsersApi.of(shop);
        var person = users.newcomer();

        var known = failUntilDelayed(FREE_FOR_NAME_AND_ADDRESS, number -> guess(users.at(number), person.username()));

        var nobody = Person.unknown();
        var unknown = failUntilDelayed(FREE_FOR_NAME_AND_ADDRESS, number -> guess(users.at(number), nobody.username()));
        assertThat(unknown.body()).as("an unknown name looks like a known one").isEqualTo(known.body());
    }

    @Test
    void doesNotEvenTakeTheRightPasswordMeanwhile(Shop shop) {
        var users = UsersApi.of(shop);
        var person = users.newcomer();
        failUntilDelayed(FREE_FOR_NAME_AND_ADDRESS, number -> guess(users, person.username()));

        assertDelayed(() -> guess(users, person.username()), () -> signIn(users.at(1), person));

        awaitSignIn(users, person);
    }

    @Test
    void slowsDownGuessingOnePasswordFromManyAddressesButNotItsOwner(Shop shop) {
        var owner = UsersApi.of(shop);
        var person = owner.newcomer();
        owner.signIn(person);

        failUntilDelayed(FREE_FOR_NAME, number -> guess(owner.at(number).from(Addresses.next()), person.username()));

        assertDelayed(
                () -> guess(owner.from(Addresses.next()), person.username()),
                () -> signIn(owner.from(Addresses.next()), person));
        assertThat(signIn(owner.at(1), person).status())
                .as("who signed in from this address before")
                .isEqualTo(200);
        awaitSignIn(owner.from(Addresses.next()), person);
    }

    @Test
    void slowsDownGuessingManyPasswordsFromOneAddress(Shop shop) {
        var attacker = UsersApi.of(shop);
        var victim = attacker.from(Addresses.next()).newcomer();

        failUntilDelayed(
                FREE_FOR_ADDRESS,
                number -> guess(attacker.at(number), Person.unknown().username()));

        assertDelayed(() -> guess(attacker, Person.unknown().username()), () -> signIn(attacker.at(1), victim));
        assertThat(signIn(attacker.from(Addresses.next()), victim).status())
                .as("from another address")
                .isEqualTo(200);
        awaitSignIn(attacker, victim);
    }

    @Test
    void isNotEvadedByWhatAClientSaysOfItself(Shop shop) {
        var person = UsersApi.of(shop).newcomer();
        var outside = UsersApi.of(shop).throughTheGateway();

        failUntilDelayed(FREE_FOR_NAME_AND_ADDRESS, number -> guess(outside.from(Addresses.next()), person.username()));
    }

    @Test
    void believesOnlyWhatTheGatewayAdds(Shop shop) {
        var users = UsersApi.of(shop);
        var person = users.newcomer();
        var seenByTheGateway = Addresses.next();

        failUntilDelayed(
                FREE_FOR_NAME_AND_ADDRESS,
                number -> guess(users.from(Addresses.next() + ", " + seenByTheGateway), person.username()));
    }

    @Test
    void countsWrongPasswordsWhereTheyAreChangedToo(Shop shop) {
        var users = UsersApi.of(shop);
        var person = users.newcomer();
        var caller = users.signIn(person);

        var answers = untilDelayed(
                FREE_FOR_NAME_AND_ADDRESS,
                number -> users.at(number).changePassword(caller, Person.newPassword(), Person.newPassword()));

        last(answers).assertProblem(429, "too-many-attempts");
        answers.subList(0, answers.size() - 1).forEach(answer -> answer.assertProblem(403, "wrong-password"));
        assertThat(users.me(caller).status()).as("signed in all the same").isEqualTo(200);
    }

    @Test
    void countsRegistrationsOfAnAddress(Shop shop) {
        var users = UsersApi.of(shop);

        var answers = untilDelayed(FREE_REGISTRATIONS, number -> register(users.at(number)));

        last(answers).assertProblem(429, "too-many-requests");
        assertThat(answers.subList(0, answers.size() - 1))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(register(users.from(Addresses.next())).status())
                .as("from another address")
                .isEqualTo(201);
    }

    /** Fails at signing in until that is answered with a pause, and not before the free tries are used up. */
    private static Answer failUntilDelayed(int free, IntFunction<Answer> attempt) {
        var answers = untilDelayed(free, attempt);
        answers.subList(0, answers.size() - 1).forEach(answer -> answer.assertProblem(401, "wrong-credentials"));
        return last(answers).assertProblem(429, "too-many-attempts");
    }

    private static List<Answer> untilDelayed(int free, IntFunction<Answer> attempt) {
        var answers = new ArrayList<Answer>();
        while (answers.isEmpty() || last(answers).status() != 429) {
            assertThat(answers).as("answers without a pause").hasSizeLessThan(free + MOST_BEYOND_THE_FREE_ONES);
            answers.add(attempt.apply(answers.size()));
        }
        assertThat(answers).as("answers up to the pause").hasSizeGreaterThan(free);
        assertThat(Integer.parseInt(last(answers).header("Retry-After"))).isBetween(1, 60);
        return answers;
    }

    /**
     * Fails unless an attempt is refused during a pause. Where the pause was over by then, which only a slow machine brings
     * about, the next and longer one decides.
     *
     * @param failure brings about a pause, or tells how long the present one still is
     */
    private static void assertDelayed(Supplier<Answer> failure, Supplier<Answer> attempt) {
        await().atMost(LIMIT).until(() -> {
            var pause = failure.get();
            var asked = Instant.now();
            if (pause.status() != 429) {
                return false;
            }
            var answer = attempt.get();
            if (answer.status() == 429) {
                answer.assertProblem(429, "too-many-attempts");
                return true;
            }
            assertThat(Instant.now())
                    .as("the end of a pause in which the answer was %s", answer)
                    .isAfter(asked.plusSeconds(Integer.parseInt(pause.header("Retry-After")) - 1L));
            return false;
        });
    }

    private static void awaitSignIn(UsersApi users, Person person) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(signIn(users, person).status()).isEqualTo(200));
    }

    private static Answer signIn(UsersApi users, Person person) {
        return users.signIn(person.username(), person.password());
    }

    private static Answer guess(UsersApi users, String username) {
        return users.signIn(username, "wrong");
    }

    private static Answer register(UsersApi users) {
        var person = Person.unknown();
        return users.register(person.username(), person.password());
    }

    private static Answer last(List<Answer> answers) {
        return answers.get(answers.size() - 1);
    }
}
