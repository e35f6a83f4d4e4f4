package org.kauppa.systemtests.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kauppa.systemtests.history.SimulatedShop.Fault;

/** The workload and the checker together: a right shop is found right, and a faulty one is found out. */
class WorkloadTest {

    private static final int STEPS = 3_000;
    private static final int TRIES = 10;
    private static final Stage STAGE = Stage.of(
            List.of("one", "two", "three"),
            LongStream.rangeClosed(1, 20).boxed().toList());

    @Test
    void findsNothingInARightShop() throws Exception {
        var history = history(Set.of(), 1);
        assertThat(HistoryChecker.check(history)).isEmpty();
        var counts = Counts.of(history);
        assertThat(counts.accepted()).as(counts.toString()).isPositive();
        assertThat(counts.refused()).as(counts.toString()).isPositive();
        assertThat(counts.replayed()).as(counts.toString()).isPositive();
        assertThat(counts.cancelled()).as(counts.toString()).isPositive();
        assertThat(counts.lost()).as(counts.toString()).isPositive();
        assertThat(history.purchases()).noneMatch(Purchase::isInDoubt);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void findsEachFault(Fault fault) throws Exception {
        for (var seed = 1; seed <= TRIES; seed++) { // a fault shows by chance
            if (!HistoryChecker.check(history(Set.of(fault), seed)).isEmpty()) {
                return;
            }
        }
        throw new AssertionError("Never found: " + fault);
    }

    private static History history(Set<Fault> faults, long seed) throws Exception {
        var books = new Books();
        STAGE.units().forEach(books::add);
        var before = books.tables();
        var left = new AtomicInteger(STEPS);
        var recorder = new Recorder();
        new Workload(new SimulatedShop(books, faults, seed), STAGE, seed, recorder)
                .run(Optional.empty(), () -> left.getAndDecrement() > 0, () -> {});
        return new History(before, recorder.observations(), books.tables());
    }
}
