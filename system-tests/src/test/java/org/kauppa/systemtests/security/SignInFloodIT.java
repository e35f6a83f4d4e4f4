package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** Each sign-in needs 19 MiB for a moment; many at once must not take the memory, nor the service with it. */
@ExtendWith(ShopExtension.class)
class SignInFloodIT {

    private static final int AT_ONCE = 500;
    private static final int ACCOUNTS = 10;

    /** What an instance may take beside its heap: a container for it has this much more than -Xmx. */
    private static final long BESIDE_THE_HEAP_MIB = 512;

    private static final Pattern HEAP_MIB = Pattern.compile("\u0000-Xmx(\\d+)m\u0000");
    private static final Pattern PEAK_KIB = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void isTurnedAwayWhereThereIsNoRoom(Shop shop) throws Exception {
        var users = UsersApi.of(shop);
        var people = Stream.generate(users::newcomer).limit(ACCOUNTS).toList();
        var instances = shop.cluster().ofKind("users");
        var bystander = users.signIn(users.newcomer());
        var readiness =
                instances.stream().map(instance -> new ArrayList<Integer>()).toList();
        var served = new ArrayList<Integer>();
        var flood = CompletableFuture.supplyAsync(() -> flood(users.throughTheGateway(), people));

        while (!flood.isDone()) {
            for (var i = 0; i < instances.size(); i++) {
                readiness
                        .get(i)
                        .add(shop.get(instances.get(i).url() + "/health/ready").status());
            }
            served.add(users.at(served.size()).me(bystander).status());
        }

        var statuses = flood.get().stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        System.out.println("Sign-ins at once: " + statuses);
        assertThat(statuses.keySet()).isSubsetOf(200, 429, 503).contains(200);
        assertThat(flood.get())
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(Integer.parseInt(answer.header("Retry-After")))
                        .isPositive());
        assertThat(readiness).allSatisfy(SignInFloodIT::assertNeverLost);
        assertNeverLost(served);
        assertThat(shop.cluster().ofKind("users")).as("the same processes").isEqualTo(instances);
        instances.forEach(SignInFloodIT::assertFitsIntoItsContainer);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(users.signIn(
                                        people.get(0).username(), people.get(0).password())
                                .status())
                        .isEqualTo(200));
    }

    /** By the measure of Kubernetes, to which a probe that fails once or twice says nothing: the machine may be busy. */
    private static void assertNeverLost(List<Integer> statuses) {
        assertThat(statuses).isNotEmpty().isSubsetOf(200, 503);
        assertThat(Collections.indexOfSubList(statuses, List.of(503, 503, 503)))
                .as("three failures in a row in %s", statuses)
                .isNegative();
    }

    private static List<Answer> flood(UsersApi users, List<Person> people) {
        try {
            return Together.run(AT_ONCE, AT_ONCE, number -> {
                var person = people.get(number % people.size());
                return users.signIn(person.username(), person.password());
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the most that it ever had in memory. */
    private static void assertFitsIntoItsContainer(Member instance) {
        var heap = number(HEAP_MIB, instance, "cmdline");
        var peak = number(PEAK_KIB, instance, "status") / 1024;
        System.out.printf("%s had up to %d MiB in memory%n", instance.name(), peak);
        assertThat(peak).as("MiB of " + instance.name()).isLessThan(heap + BESIDE_THE_HEAP_MIB);
    }

    private static long number(Pattern pattern, Member instance, String file) {
        try {
            var text = Files.readString(
                    Path.of("/proc", Long.toString(instance.pid().orElseThrow()), file));
            var found = pattern.matcher(text);
            assertThat(found.find()).as(text).isTrue();
            return Long.parseLong(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
