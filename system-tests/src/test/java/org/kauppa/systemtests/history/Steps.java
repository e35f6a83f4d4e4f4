package org.kauppa.systemtests.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Things that somebody does by chance, some more often than others. */
final class Steps {

    private final List<Runnable> drawn = new ArrayList<>();

    /** @param weight how often, compared with the weights of the others */
    Steps add(int weight, Runnable step) {
        for (var i = 0; i < weight; i++) {
            drawn.add(step);
        }
        return this;
    }

    void takeOne(Random random) {
        drawn.get(random.nextInt(drawn.size())).run();
    }
}
