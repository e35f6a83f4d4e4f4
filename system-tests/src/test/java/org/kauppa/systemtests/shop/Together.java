package org.kauppa.systemtests.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many clients at once. */
public final class Together {

    private Together() {}

    /**
     * The results of a task in the order of its numbers.
     *
     * @param clients how many work at once
     * @param times how often the task is done; it is told the number, from 0
     */
    public static <T> List<T> run(int clients, int times, IntFunction<T> task) throws Exception {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var tasks = IntStream.range(0, times)
                    .mapToObj(number -> threads.submit(() -> task.apply(number)))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> done : tasks) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
