package org.kauppa.web.admin.operations.entity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What an instance answers at {@code /metrics}: MicroProfile Metrics 5 in the text format of Prometheus.
 *
 * @param samples the single figures
 */
public record Metrics(List<Sample> samples) {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{([^}]*)})? (\\S+).*");
    private static final double NANOS = 1e9;

    /**
     * A figure.
     *
     * @param labels as they are written: {@code answered_by="replica",mp_scope="application"}
     */
    public record Sample(String name, String labels, double value) {}

    /** Reads the text; what is none of its lines is left out. */
    public static Metrics of(String text) {
        var samples = new ArrayList<Sample>();
        for (var line : text.split("\n")) {
            var match = LINE.matcher(line.strip());
            if (match.matches()) {
                read(match.group(3))
                        .ifPresent(value -> samples.add(
                                new Sample(match.group(1), match.group(2) == null ? "" : match.group(2), value)));
            }
        }
        return new Metrics(List.copyOf(samples));
    }

    /** For how long the instance has been running. */
    public Optional<Duration> upTime() {
        return value(sample -> sample.name().equals("jvm_uptime_seconds")).map(Metrics::seconds);
    }

    /**
     * How many reads brought a consistency token and were answered so.
     *
     * @param answeredBy replica, replica-after-wait or primary
     */
    public long causalReads(String answeredBy) {
        return value(sample -> sample.name().equals("causal_reads_total")
                        && sample.labels().contains("answered_by=\"" + answeredBy + "\""))
                .orElse(0d)
                .longValue();
    }

    /** How long such a read waited for a replica on average; empty when none has. */
    public Optional<Duration> meanCausalWait() {
        var count = value(sample -> sample.name().equals("causal_wait_seconds_count"))
                .orElse(0d);
        var sum =
                value(sample -> sample.name().equals("causal_wait_seconds_sum")).orElse(0d);
        return count == 0 ? Optional.empty() : Optional.of(seconds(sum / count));
    }

    private Optional<Double> value(Predicate<Sample> which) {
        return samples.stream().filter(which).map(Sample::value).reduce(Double::sum);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }

    private static Optional<Double> read(String value) {
        try {
            var number = Double.parseDouble(value);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
