package io.kaohe.metrics;

import io.kaohe.event.DocumentRejected;
import io.kaohe.event.Listener;
import io.kaohe.event.Reload;
import io.kaohe.event.SettlementBegun;
import io.kaohe.event.SettlementFailed;
import io.kaohe.event.SettlementFinished;
import io.kaohe.event.SettlementRejected;
import io.kaohe.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counters and timers of what a library of policies does. Needs {@code io.micrometer:micrometer-core}, which does not
 * come with this library:
 *
 * <pre>{@code
 * PolicyLibrary policies = Catalog.policies().telling(new KaoheMetrics(registry));
 * }</pre>
 *
 * <p>Tags are the policy's id ({@code policy}), how it ended ({@code outcome}), and codes of problems ({@code code}): of
 * each there are as many as there are policies and kinds of mistakes, whoever and however many are settled.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>type</th><th>tags</th><th>what it measures</th></tr>
 * <tr><td>kaohe.settlement</td><td>timer</td><td>policy, outcome: settled, rejected, failed</td>
 *     <td>settlements</td></tr>
 * <tr><td>kaohe.settlement.active</td><td>gauge</td><td></td><td>settlements under way</td></tr>
 * <tr><td>kaohe.settlement.agents</td><td>counter</td><td>policy</td><td>agents of months that were settled</td></tr>
 * <tr><td>kaohe.settlement.entries</td><td>counter</td><td>policy</td><td>entries of months that were settled</td></tr>
 * <tr><td>kaohe.settlement.firings</td><td>counter</td><td>policy</td><td>how often rules fired for them</td></tr>
 * <tr><td>kaohe.settlement.problems</td><td>counter</td><td>policy, code</td>
 *     <td>problems of months that were rejected</td></tr>
 * <tr><td>kaohe.document.problems</td><td>counter</td><td>code</td><td>problems of documents that were rejected</td></tr>
 * <tr><td>kaohe.reload</td><td>timer</td><td>outcome: changed, rejected</td>
 *     <td>changes of a watched folder; rejected if any file is not in force as it stands</td></tr>
 * <tr><td>kaohe.reload.problems</td><td>gauge</td><td></td><td>problems of the folder as it was last read</td></tr>
 * </table>
 */
public final class KaoheMetrics implements Listener {
    private static final String POLICY = "policy";
    private static final String OUTCOME = "outcome";
    private static final String CODE = "code";

    private final MeterRegistry registry;
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger problems = new AtomicInteger();

    /** @param registry where the meters are; one of these objects is enough for it */
    public KaoheMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("kaohe.settlement.active", active, AtomicInteger::get)
                .description("settlements under way")
                .register(registry);
        Gauge.builder("kaohe.reload.problems", problems, AtomicInteger::get)
                .description("problems of the watched folder as it was last read")
                .register(registry);
    }

    @Override
    public void begun(SettlementBegun settlement) {
        active.incrementAndGet();
    }

    @Override
    public void settled(SettlementFinished settlement) {
        ended(settlement.begun(), "settled", settlement.took());
        count("kaohe.settlement.agents", settlement.begun(), settlement.begun().agents());
        count("kaohe.settlement.entries", settlement.begun(), settlement.entries());
        count("kaohe.settlement.firings", settlement.begun(), settlement.allFirings());
    }

    @Override
    public void rejected(SettlementRejected settlement) {
        ended(settlement.begun(), "rejected", settlement.took());
        for (Problem problem : settlement.problems()) {
            registry.counter(
                            "kaohe.settlement.problems",
                            POLICY,
                            settlement.begun().policy(),
                            CODE,
                            problem.code())
                    .increment();
        }
    }

    @Override
    public void failed(SettlementFailed settlement) {
        ended(settlement.begun(), "failed", settlement.took());
    }

    @Override
    public void rejected(DocumentRejected document) {
        document.problems()
                .forEach(problem -> registry.counter("kaohe.document.problems", CODE, problem.code())
                        .increment());
    }

    @Override
    public void reloaded(Reload reload) {
        List<Problem> now = reload.problems();
        problems.set(now.size());
        Timer.builder("kaohe.reload")
                .description("changes of a watched folder of policies")
                .tag(OUTCOME, now.isEmpty() ? "changed" : "rejected")
                .register(registry)
                .record(reload.took());
    }

    private void ended(SettlementBegun begun, String outcome, Duration took) {
        active.decrementAndGet();
        Timer.builder("kaohe.settlement")
                .description("settlements of a month")
                .tag(POLICY, begun.policy())
                .tag(OUTCOME, outcome)
                .register(registry)
                .record(took);
    }

    private void count(String name, SettlementBegun begun, long times) {
        Counter.builder(name).tag(POLICY, begun.policy()).register(registry).increment(times);
    }
}
