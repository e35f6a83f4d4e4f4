package org.kauppa.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Makes the class-data archives that are missing: starts one instance of each service concerned, asks it for a few pages so
 * that the classes behind them are loaded, and stops it, upon which its JVM writes the archive. The databases must serve.
 */
final class Training {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    /** A JVM takes ten seconds of CPU time to write its archive. */
    private static final Duration WRITING_LIMIT = Duration.ofSeconds(180);

    private final Roster roster;
    private final Members make;

    Training(Roster roster, Members make) {
        this.roster = roster;
        this.make = make;
    }

    /** @return the services without an archive. */
    List<Service> missing() throws IOException {
        var missing = new ArrayList<Service>();
        for (var service : Service.values()) {
            if (!make.classData(service).exists()) {
                missing.add(service);
            }
        }
        return missing;
    }

    /** @return the services for which an archive was made; the others start without. */
    List<Service> run(List<Service> services) throws IOException, InterruptedException {
        var trainees = new ArrayList<Member>();
        for (var service : services) {
            trainees.add(make.trainee(service));
        }
        roster.addTrainees(trainees);
        CompletableFuture.allOf(trainees.stream()
                        .map(member -> member.supervised().start())
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        visit(trainees);
        Ending.stop(trainees, WRITING_LIMIT);
        roster.removeTrainees();
        var done = new ArrayList<Service>();
        for (var service : services) {
            if (make.classData(service).keep()) {
                done.add(service);
            }
        }
        return done;
    }

    /** What the answers are does not matter here. */
    private static void visit(List<Member> trainees) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        for (var member : trainees) {
            for (var path :
                    List.of("/", "/api/products", "/api/products/1", "/api/users", "/api/users/jwks", "/metrics")) {
                var request = HttpRequest.newBuilder(URI.create(member.url() + path))
                        .timeout(ANSWER_LIMIT)
                        .build();
                http.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
