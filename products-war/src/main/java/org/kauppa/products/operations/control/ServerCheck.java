package org.kauppa.products.operations.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.kauppa.products.operations.entity.Finding;
import org.kauppa.products.operations.entity.OperationsReport.Checked;

/** Asks all database servers at the same time, and waits a second for what they say. */
@ApplicationScoped
public class ServerCheck {

    private static final int SECONDS = 1;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService workers;
    private List<DatabaseServer> servers;

    @PostConstruct
    void start() {
        workers = Executors.newCachedThreadPool(threads);
        servers = new DatabaseServers(System.getenv()).all();
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** What each server says of itself, in the order of the settings. */
    public List<Checked> run() {
        try {
            var questions = servers.stream()
                    .<Callable<Finding>>map(server -> server::ask)
                    .toList();
            var answers = workers.invokeAll(questions, SECONDS, TimeUnit.SECONDS);
            var checked = new ArrayList<Checked>();
            for (var server : servers) {
                checked.add(new Checked(server.name(), server.role(), finding(answers.get(checked.size()))));
            }
            return checked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the databases were asked", e);
        }
    }

    private static Finding finding(Future<Finding> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (CancellationException e) {
            return Finding.silent("It did not answer within a second.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A database could not be asked", e.getCause());
        }
    }
}
