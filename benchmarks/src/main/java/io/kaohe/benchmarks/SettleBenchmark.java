package io.kaohe.benchmarks;

import io.kaohe.benchmarks.work.Chances;
import io.kaohe.benchmarks.work.TeamMonths;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One team-month of 20 agents after the other: the mean, and how far single ones lie from it. */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class SettleBenchmark {
    /** How many agents, in teams of 20. */
    @Param("2000")
    public int agents;

    @Param({"KAOHE", "BY_HAND"})
    public @Nullable Contender contender;

    private List<TeamMonth> months = List.of();
    private Function<TeamMonth, Map<String, Map<EntryKind, BigDecimal>>> settling = month -> Map.of();
    private int next;

    @Setup
    public void make() {
        months = TeamMonths.of(agents / 20, 20, Chances.USUAL);
        if (contender != null) {
            settling = contender.settling();
        }
    }

    @Benchmark
    public Map<String, Map<EntryKind, BigDecimal>> teamMonth() {
        next = (next + 1) % months.size();
        return settling.apply(months.get(next));
    }
}
