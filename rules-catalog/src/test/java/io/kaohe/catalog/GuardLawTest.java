package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.correction.Corrections;
import io.kaohe.correction.Verification;
import io.kaohe.document.SourceText;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** With the guard prc-wage on, no policy takes more of a month's wage than the law lets it, nor leaves a fen too much. */
class GuardLawTest {
    private static final BigDecimal PART = new BigDecimal("0.20");
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** Leave, and the agent's part of a premium. */
    private static final Set<String> NOT_LIMITED = Set.of("DT10", "DT24");

    @Property(tries = 25, seed = "20240311", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void whatIsTakenIsWithinTheLimits(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            BigDecimal minimum = random.month().team().minimumWage();
            for (Policy policy : random.policies()) {
                Settlement free = policy.settle(random.month());
                Settlement guarded = policy.with("guard", "prc-wage").settle(random.month());
                for (Agent agent : random.month().agents()) {
                    check(free.of(agent.id()), guarded.of(agent.id()), agent, minimum, random + " by " + policy.id());
                    Statistics.collect(
                            policy.id(), guarded.of(agent.id()).totals().containsKey(EntryKind.NOT_DEDUCTIBLE));
                }
            }
        });
        Statistics.coverage(limited -> {
            for (String policy : List.of("agent-scorecard", "dingtalk-team", "store-commission")) {
                limited.check(policy, true).count(times -> times > 0);
                limited.check(policy, false).count(times -> times > 0);
            }
            limited.check("tea-oil-store", true).count(times -> times == 0);
        });
    }

    @Property(tries = 10, seed = "20240312", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aGuardedSettlementIsReadVerifiedAndCorrectedLikeAnyOther(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            for (Policy policy : random.policies()) {
                Settlement free = policy.settle(random.month());
                Settlement guarded = policy.with("guard", "prc-wage").settle(random.month());
                String json = SettlementDocument.toJson(guarded, Language.ZH);
                Settlement read = SettlementDocument.read(SourceText.of("march.json", json));

                assertThat(guarded.policyFingerprint()).isNotEqualTo(free.policyFingerprint());
                assertThat(Verification.differences(read, guarded, "march.json"))
                        .isEmpty();
                assertThat(Corrections.of(free, guarded).applyTo(free)).isEqualTo(guarded);
            }
        });
    }

    private static void check(Statement free, Statement guarded, Agent agent, BigDecimal minimum, String what) {
        List<Entry> others = guarded.entries().stream()
                .filter(entry -> entry.kind() != EntryKind.NOT_DEDUCTIBLE
                        && !entry.code().equals(Optional.of("NO_POWER_TO_FINE")))
                .toList();
        assertThat(Plain.entries(others)).as(what).isEqualTo(Plain.entries(free.entries()));

        BigDecimal wage = wage(free, agent);
        BigDecimal deducted = deducted(free);
        BigDecimal left = guarded.totals().getOrDefault(EntryKind.NOT_DEDUCTIBLE, BigDecimal.ZERO);
        BigDecimal taken = deducted.subtract(left);
        assertThat(isLawful(taken, wage, minimum))
                .as("%s: %s of %s", what, taken, wage)
                .isTrue();
        assertThat(left.signum() > 0 && isLawful(taken.add(FEN), wage, minimum))
                .as(what)
                .isFalse();
        assertThat(guarded.entries().size() - others.size())
                .as("%s: the guard's entries", what)
                .isEqualTo((left.signum() > 0 ? 1 : 0) + (isFined(free) ? 1 : 0));
    }

    private static boolean isLawful(BigDecimal taken, BigDecimal wage, BigDecimal minimum) {
        return taken.signum() == 0
                || (taken.compareTo(wage.multiply(PART)) <= 0
                        && wage.subtract(taken).compareTo(minimum) >= 0);
    }

    private static BigDecimal wage(Statement statement, Agent agent) {
        boolean hasLine = statement.totals().containsKey(EntryKind.WAGE);
        return sum(statement, EntryKind.WAGE)
                .add(sum(statement, EntryKind.BONUS))
                .add(sum(statement, EntryKind.COMMISSION))
                .add(hasLine ? BigDecimal.ZERO : agent.baseWage())
                .subtract(statement.entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.WAGE_DEDUCTION
                                && entry.clause().equals(Optional.of("DT10")))
                        .map(entry -> entry.amount().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal.ZERO);
    }

    private static BigDecimal deducted(Statement statement) {
        return statement.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.COMPENSATION || entry.kind() == EntryKind.WAGE_DEDUCTION)
                .filter(entry -> !NOT_LIMITED.contains(entry.clause().orElse("")))
                .map(entry -> entry.amount().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isFined(Statement statement) {
        return sum(statement, EntryKind.FINE)
                        .add(sum(statement, EntryKind.RED_PACKET))
                        .signum()
                > 0;
    }

    private static BigDecimal sum(Statement statement, EntryKind kind) {
        return statement.totals().getOrDefault(kind, BigDecimal.ZERO);
    }
}
