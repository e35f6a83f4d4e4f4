package org.kauppa.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kauppa.local.gateway.Gateway;
import org.kauppa.local.supervision.Processes;

/** In which order the shop ends: those first that need others. */
final class Ending {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Roster roster;
    private final Gateway gateway;
    private final Processes processes;

    Ending(Roster roster, Gateway gateway, Processes processes) {
        this.roster = roster;
        this.gateway = gateway;
        this.processes = processes;
    }

    /** Ends everything in order; may be called at any time. */
    void run() throws InterruptedException {
        processes.close();
        gateway.stop();
        stop(roster.trainees(), Duration.ZERO);
        stop(member -> !member.kind().equals("mysql"));
        stop(member -> !member.role().equals(Optional.of("primary")));
        stop(member -> true);
        processes.kill();
    }

    private void stop(Predicate<Member> which) throws InterruptedException {
        stop(roster.members().stream().filter(which).toList(), STOP_LIMIT);
    }

    /** Ends these, all at the same time, by force after the limit. */
    static void stop(List<Member> some, Duration limit) throws InterruptedException {
        var stopping = some.stream()
                .map(member -> new Thread(() -> stop(member, limit), "stopping " + member.name()))
                .toList();
        stopping.forEach(Thread::start);
        for (var thread : stopping) {
            thread.join();
        }
    }

    private static void stop(Member member, Duration limit) {
        try {
            member.supervised().stop(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
