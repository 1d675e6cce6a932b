package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.policy.RuleInfo;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The months over which the laws are tried: they are settled by every policy, and reach every rule of each. */
class RandomMonthTest {
    /** Rules that only say what is missing or cannot be: where they fire, nothing is settled. */
    private static final Set<String> REJECTING = Set.of(
            "AS1 nobody is scored without sales",
            "AS4 a minimum is more than 0",
            "AS9 nobody is scored without a look at the files",
            "CC1 at least one meeting was held",
            "CC1 no more meetings are missed than were held",
            "CC1 the number of meetings held is needed",
            "CC1 the number of meetings missed is needed",
            "CC3 the assessment is needed",
            "CC3 the months in office are needed",
            "SS1 the mark for satisfaction is at most 1",
            "SS1 the mark for satisfaction is needed",
            "SS2 the sales target is above 0",
            "SS4 the mark for the work on site is at most 30",
            "SS4 the mark for the work on site is needed");

    @Property(tries = 60, seed = "20240301", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyRuleThatWritesAnythingFires(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            for (Policy policy : random.policies()) {
                policy.settle(random.month(), rule -> Statistics.collect(policy.id(), rule.name()));
            }
        });
        Statistics.coverage(reached -> Catalog.policies()
                .policies()
                .forEach(policy -> writing(policy)
                        .forEach(rule -> reached.check(policy.id(), rule).count(times -> times > 0))));
    }

    @Property(tries = 20, seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theSameSeedGivesTheSameMonth(@ForAll long seed) {
        assertThat(RandomTeam.month(seed).month().fingerprint())
                .isEqualTo(RandomTeam.month(seed).month().fingerprint());
    }

    private static List<String> writing(Policy policy) {
        return policy.rules().stream()
                .map(RuleInfo::name)
                .filter(name -> !REJECTING.contains(name))
                .toList();
    }
}
