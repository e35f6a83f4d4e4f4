package org.kauppa.service.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The threads for what a service does on its own, beside requests. They are the container's, but scheduled by the JDK:
 * Payara 6.2025.10's own scheduler loses its place when a task that began during deployment repeats.
 */
@ApplicationScoped
class BackgroundWork {

    private static final int THREADS = 3;

    @Resource
    ManagedThreadFactory threads;

    private ScheduledExecutorService scheduler;

    @PostConstruct
    void start() {
        scheduler = Executors.newScheduledThreadPool(THREADS, threads);
    }

    @Produces
    ScheduledExecutorService scheduler() {
        return scheduler;
    }

    @PreDestroy
    void stop() {
        scheduler.shutdownNow();
    }
}
