package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** How long a refusal takes does not tell whether the name is somebody's. */
@ExtendWith(ShopExtension.class)
class TimingIT {

    private static final int NAMES = 25;

    /** For each name in a round: all rounds together are fewer than the failures that slow a name down. */
    private static final int TIMES = 8;

    private static final int TIMES_TO_WARM_UP = 2;

    /** Something else on the machine may disturb a measurement, but does not hide a real difference three times. */
    private static final int ROUNDS = 3;

    private static final double MOST_APART = 0.1;

    private final Random random = new Random();

    @Test
    void takesAsLongForAnUnknownName(Shop shop) {
        var known =
                Stream.generate(() -> UsersApi.of(shop).newcomer()).limit(NAMES).toList();
        var unknown = Stream.generate(Person::unknown).limit(NAMES).toList();
        measure(shop, known, unknown, TIMES_TO_WARM_UP);

        var seen = new ArrayList<Double>();
        do {
            seen.add(measure(shop, known, unknown, TIMES));
        } while (seen.get(seen.size() - 1) > MOST_APART && seen.size() < ROUNDS);

        assertThat(seen).as("how far the medians were apart, by rounds").anyMatch(apart -> apart <= MOST_APART);
    }

    /** How far the medians are apart, as a part of the smaller one. */
    private double measure(Shop shop, List<Person> known, List<Person> unknown, int times) {
        var ofKnown = new ArrayList<Long>();
        var ofUnknown = new ArrayList<Long>();
        for (var time = 0; time < times; time++) {
            for (var number = 0; number < NAMES; number++) {
                var first = random.nextBoolean();
                (first ? ofKnown : ofUnknown).add(refusal(shop, (first ? known : unknown).get(number), number));
                (first ? ofUnknown : ofKnown).add(refusal(shop, (first ? unknown : known).get(number), number));
            }
        }
        var medians = List.of(median(ofKnown), median(ofUnknown));
        System.out.printf(
                "Refusals took %.1f ms for known names, %.1f ms for unknown ones%n",
                medians.get(0) / 1e6, medians.get(1) / 1e6);
        return (double) Math.abs(medians.get(0) - medians.get(1)) / Math.min(medians.get(0), medians.get(1));
    }

    /** How long a wrong password takes to be refused, in nanoseconds, to somebody never seen before. */
    private static long refusal(Shop shop, Person person, int instance) {
        var users = UsersApi.of(shop).at(instance);
        var begin = System.nanoTime();
        var answer = users.signIn(person.username(), "wrong");
        var took = System.nanoTime() - begin;
        answer.assertProblem(401, "wrong-credentials");
        return took;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return (times.get((times.size() - 1) / 2) + times.get(times.size() / 2)) / 2;
    }
}
