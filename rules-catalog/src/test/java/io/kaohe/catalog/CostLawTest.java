package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A lapse that is worse, or happens once more, costs no less: neither money nor points nor days nor sanctions nor findings become fewer. */
class CostLawTest {
    /** Where the policy says otherwise, by its array and what of the cost may fall. That it does fall is proved as well. */
    private static final List<Exemption> EXEMPTIONS = List.of(
            new Exemption(
                    "dingtalk-team",
                    "shifts",
                    Cost.MONEY,
                    "past 30 minutes DT5 has no red packet but half a day of absence, and the tier of DT16 to DT19 that the"
                            + " month's absence is in may stay the same"),
            new Exemption(
                    "hotline-conduct",
                    "shifts",
                    Cost.FINDINGS,
                    "HC2 finds who comes in the last ten minutes before the shift; who comes after its start is no matter"
                            + " of the clause"),
            new Exemption(
                    "agent-scorecard",
                    "inspections",
                    Cost.POINTS,
                    "the coefficient of AS10 multiplies what AS1 to AS9 come to, and a sum below 0 comes nearer to 0"));

    /** What a policy does not see as a matter of more and less, for which it has no rule, or which is no lapse. */
    private static final List<String> NOT_WORSENED =
            List.of("agents", "leaves", "orders", "awards", "history", "marks", "adjustments");

    /** Most of these are faultless, and often one more fault costs nothing yet. */
    private static final Map<String, Integer> OFTEN = Map.of("shifts", 10, "inspections", 4, "redPackets", 3);

    private record Exemption(String policy, String array, Cost cost, String reason) {
        boolean covers(Policy settled, Fact fact, Cost fallen) {
            return policy.equals(settled.id()) && array.equals(fact.array()) && cost == fallen;
        }
    }

    @Property(tries = 25, seed = "20240310", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aLapseThatIsWorseCostsNoLess(@ForAll long seed) {
        RandomMonth.from(seed).forEach(CostLawTest::check);
        Statistics.label("arrays")
                .coverage(dearer -> FactKinds.arrays().stream()
                        .filter(array -> !NOT_WORSENED.contains(array))
                        .forEach(array -> dearer.check(array).count(times -> times > 0)));
        Statistics.label("policies")
                .coverage(dearer -> Catalog.policies().policies().stream()
                        .filter(policy -> !policy.id().equals("class-committee"))
                        .forEach(policy -> dearer.check(policy.id()).count(times -> times > 0)));
        Statistics.label("exemptions")
                .coverage(cheaper -> EXEMPTIONS.forEach(
                        one -> cheaper.check(one.policy(), one.array()).count(times -> times > 0)));
    }

    private static void check(RandomMonth random) {
        Chance chance = random.chance();
        WorseFact worsening = new WorseFact(chance);
        List<Fact> facts = new ArrayList<>();
        for (String array : random.month().arrays()) {
            for (int i = 0; i < (OFTEN.getOrDefault(array, 1)); i++) {
                facts.add(chance.oneOf(random.month().all(array)));
            }
        }
        for (Policy policy : random.policies()) {
            Settlement before = policy.settle(random.month());
            for (Fact fact : facts) {
                worsening.of(fact).ifPresent(worse -> {
                    TeamMonth month = random.with(fact, worse);
                    String agent = fact.about().orElseThrow();
                    compare(
                            policy,
                            fact,
                            worse,
                            before.of(agent),
                            policy.settle(month).of(agent));
                });
                WorseFact.again(fact).ifPresent(again -> {
                    TeamMonth month = random.month().toBuilder().add(again).build();
                    String agent = fact.about().orElseThrow();
                    compare(
                            policy,
                            fact,
                            again,
                            before.of(agent),
                            policy.settle(month).of(agent));
                });
            }
        }
    }

    private static void compare(Policy policy, Fact fact, Fact worse, Statement before, Statement after) {
        for (Cost cost : Cost.values()) {
            int change = cost.of(after).compareTo(cost.of(before));
            Optional<Exemption> exemption = EXEMPTIONS.stream()
                    .filter(one -> one.covers(policy, fact, cost))
                    .findFirst();
            if (change > 0) {
                Statistics.label("arrays").collect(fact.array());
                Statistics.label("policies").collect(policy.id());
            } else if (change < 0 && exemption.isPresent()) {
                Statistics.label("exemptions").collect(policy.id(), fact.array());
            } else {
                assertThat(cost.of(after))
                        .as("%s by %s, of %s and then of %s", cost, policy.id(), fact, worse)
                        .usingComparator(Comparator.naturalOrder())
                        .isGreaterThanOrEqualTo(cost.of(before));
            }
        }
    }
}
