package org.kauppa.web.admin.operations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Metrics METRICS = Metrics.of("""
            # HELP causal_reads_total
            # TYPE causal_reads_total counter
            causal_reads_total{answered_by="replica",mp_scope="application"} 12.0
            causal_reads_total{answered_by="replica-after-wait",mp_scope="application"} 3.0
            causal_wait_seconds{mp_scope="application",quantile="0.5"} 0.9
            causal_wait_seconds_count{mp_scope="application"} 4.0
            causal_wait_seconds_sum{mp_scope="application"} 0.5
            jvm_uptime_seconds{mp_scope="base"} 61.5
            gc_time_seconds_total{mp_scope="base"} NaN
            """);

    @Test
    void countsReadsByWhoAnsweredThem() {
        assertThat(METRICS.causalReads("replica")).isEqualTo(12);
        assertThat(METRICS.causalReads("replica-after-wait")).isEqualTo(3);
        assertThat(METRICS.causalReads("primary")).isZero();
    }

    @Test
    void tellsHowLongReadsWaited() {
        assertThat(METRICS.meanCausalWait()).contains(Duration.ofMillis(125));
        assertThat(Metrics.of("causal_wait_seconds_count 0.0").meanCausalWait()).isEmpty();
    }

    @Test
    void tellsForHowLongTheInstanceHasBeenRunning() {
        assertThat(METRICS.upTime()).contains(Duration.ofMillis(61_500));
    }

    @Test
    void leavesOutWhatIsNoFigure() {
        assertThat(Metrics.of("<html>\nnothing here\nx NaN\n").samples()).isEmpty();
    }
}
