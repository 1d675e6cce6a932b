package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.RandomWaiver.Scope;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.policy.Clause;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.EntryOrder;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
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

/** A waiver changes what it names and nothing else. */
class WaiversLawTest {
    /** Without these some policy cannot settle the month, waived or not there at all. */
    private static final Set<String> NEEDED = Set.of("sales", "files", "marks", "metrics");

    private static final int FACTS = 3;

    @Property(tries = 25, seed = "20240308", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aWaiverOfAClauseOrAnEntryChangesWhatItNamesAlone(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            Chance chance = random.chance();
            for (Policy policy : random.policies()) {
                Settlement before = policy.settle(random.month());
                for (Scope scope : Scope.values()) {
                    RandomWaiver.of(before, scope, chance).ifPresent(waiver -> {
                        check(random, policy, before, waiver);
                        Statistics.label("scopes").collect(scope);
                        Statistics.label("policies").collect(policy.id());
                    });
                }
            }
        });
        Statistics.label("scopes").coverage(waived -> {
            for (Scope scope : Scope.values()) {
                waived.check(scope).count(times -> times > 25);
            }
        });
        Statistics.label("policies")
                .coverage(waived -> List.of(
                                "agent-scorecard",
                                "class-committee",
                                "dingtalk-team",
                                "retail-floor",
                                "store-commission",
                                "supervisor-scorecard",
                                "tea-oil-store",
                                "tmall-store")
                        .forEach(policy -> waived.check(policy).count(times -> times > 0)));
    }

    @Property(tries = 60, seed = "20240309", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aWaiverOfAFactSettlesTheMonthWithoutTheFactAndSaysSo(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            Chance chance = random.chance();
            for (int i = 0; i < FACTS; i++) {
                String array = chance.oneOf(random.month().arrays());
                Fact fact = chance.oneOf(random.month().all(array));
                if (FactKinds.isWaivable(array) && !NEEDED.contains(array) && isAloneOfItsKey(random.month(), fact)) {
                    random.policies().forEach(policy -> checkWithout(random, policy, fact));
                    Statistics.collect(array);
                }
            }
        });
        Statistics.coverage(waived -> FactKinds.arrays().stream()
                .filter(array -> FactKinds.isWaivable(array) && !NEEDED.contains(array))
                .forEach(array -> waived.check(array).count(times -> times > 0)));
    }

    private static void check(RandomMonth random, Policy policy, Settlement before, RandomWaiver one) {
        Waiver waiver = one.waiver();
        Settlement after =
                policy.settle(random.month().toBuilder().waive(waiver).build());
        EntryOrder order =
                EntryOrder.of(policy.clauses().stream().map(Clause::id).toList());
        for (Statement statement : before.statements()) {
            List<Entry> expected = statement.entries().stream()
                    .map(entry -> isNamed(waiver, one.agent(), statement, entry)
                            ? entry.waivedBy(waiver.reason(), waiver.approvedBy())
                            : entry)
                    .toList();

            assertThat(Plain.entries(after.of(statement.agent()).entries()))
                    .as("%s by %s, waived %s", random, policy.id(), waiver)
                    .isEqualTo(Plain.entries(order.sorted(expected)));
        }
        assertThat(Plain.entries(after.team().entries()))
                .isEqualTo(Plain.entries(before.team().entries()));
        assertThat(after.team().fund())
                .isEqualByComparingTo(before.team().fund().subtract(fines(before, after)));
    }

    private static boolean isNamed(Waiver waiver, String agent, Statement statement, Entry entry) {
        return statement.agent().equals(agent)
                && RandomWaiver.isForgivable(entry)
                && entry.clause().equals(waiver.forClause())
                && (waiver.forDate().isEmpty() || entry.date().equals(waiver.forDate()))
                && (waiver.forEntry().isEmpty() || waiver.forEntry().equals(Optional.of(entry.id())));
    }

    /** What was forgiven of fines, where they go into a fund. */
    private static BigDecimal fines(Settlement before, Settlement after) {
        return before.policy().equals("tea-oil-store") ? fines(before).subtract(fines(after)) : BigDecimal.ZERO;
    }

    private static BigDecimal fines(Settlement settlement) {
        return settlement.statements().stream()
                .map(statement -> statement.totals().getOrDefault(EntryKind.FINE, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void checkWithout(RandomMonth random, Policy policy, Fact fact) {
        TeamMonth month = random.month();
        Waiver waiver = Waiver.ofFact(month.reference(fact), "chance", "nobody");
        Settlement waived = policy.settle(month.toBuilder().waive(waiver).build());
        Settlement without = policy.settle(month.toBuilder().remove(fact).build());
        for (Statement statement : without.statements()) {
            assertThat(Plain.entries(withoutNotices(waived.of(statement.agent()).entries())))
                    .as("%s by %s, waived %s", random, policy.id(), waiver)
                    .isEqualTo(Plain.entries(withoutNotices(statement.entries())));
        }
        List<Entry> notices = waived.statements().stream()
                .flatMap(statement -> statement.entries().stream())
                .filter(entry -> entry.code().equals(Optional.of("WAIVED_FACT")))
                .toList();
        int about = fact.about().isPresent() ? 1 : 0;
        assertThat(notices).as("%s waived", waiver).hasSize(about);
    }

    /** Without the two notices of the library's own: of the waiver itself, and of agents about whom nothing is left. */
    private static List<Entry> withoutNotices(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.clause().isPresent()).toList();
    }

    /** Facts of one key are numbered: without one, the others would be called otherwise. */
    private static boolean isAloneOfItsKey(TeamMonth month, Fact fact) {
        return month.all(fact.array()).stream()
                        .filter(one -> one.key().equals(fact.key()))
                        .count()
                == 1;
    }
}
