package org.kauppa.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DashboardIT {

    /** What Prometheus knows by itself, and what Payara counts about the JVM, as {@code /metrics} names it. */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "up", "jvm_uptime_seconds", "memory_usedHeap_bytes", "memory_maxHeap_bytes", "gc_time_seconds_total");

    private static final Pattern COUNTER =
            Pattern.compile("registry\\s*\\.counter\\(\\s*\"(\\w+)\"|@Metric\\(\\s*name = \"(\\w+)\"");
    private static final Pattern TIMER = Pattern.compile("registry\\s*\\.timer\\(\\s*\"(\\w+)\"");
    private static final Pattern METRIC = Pattern.compile("(\\w+)\\{namespace");

    /** A panel of a metric that nobody counts would stay empty, and nobody would wonder. */
    @Test
    void everyMetricIsCountedBySomebody() throws IOException {
        assertThat(asked())
                .hasSizeGreaterThan(8)
                .allSatisfy(metric -> assertThat(counted()).contains(metric));
    }

    @Test
    void everyMetricOfOurOwnIsShown() throws IOException {
        var shown = String.join(" ", asked());
        assertThat(List.of("purchases", "primary_transactions", "causal_reads", "causal_wait", "users_sign_ins"))
                .allSatisfy(metric -> assertThat(shown).contains(metric));
    }

    private static Set<String> asked() throws IOException {
        var file = Workplace.REPOSITORY.resolve("kubernetes/components/monitoring/kauppa.json");
        var dashboard = new Node(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        var asked = new TreeSet<String>();
        dashboard
                .each("panels")
                .flatMap(panel -> panel.each("targets"))
                .forEach(target ->
                        METRIC.matcher(target.text("expr")).results().forEach(found -> asked.add(found.group(1))));
        return asked;
    }

    private static Set<String> counted() throws IOException {
        var counted = new TreeSet<>(OF_THE_SERVER);
        for (var war : List.of("products-war", "users-war", "shop-web-war")) {
            try (Stream<Path> files =
                    Files.walk(Workplace.REPOSITORY.resolve(war).resolve("src/main/java"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var code = Files.readString(file);
                    COUNTER.matcher(code)
                            .results()
                            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                            .forEach(name -> counted.add(name + "_total"));
                    TIMER.matcher(code).results().map(found -> found.group(1)).forEach(name -> {
                        counted.add(name + "_seconds_sum");
                        counted.add(name + "_seconds_count");
                    });
                }
            }
        }
        return counted;
    }
}
