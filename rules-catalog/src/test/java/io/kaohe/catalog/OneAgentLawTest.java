package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Severity;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A fact about one agent is that agent's matter, but for the clauses that hold agents against each other. */
class OneAgentLawTest {
    private static final int FACTS = 3;

    /** By policy the clauses that compare agents, and why. That each does is proved as well. */
    private static final Map<String, Map<String, String>> COMPARING = Map.of(
            "agent-scorecard",
            Map.of(
                    "AS1", "sales are held against the team's mean where no average is recorded",
                    "AS4", "who is above the minimum is ranked",
                    "AS10", "the coefficient multiplies a sum that the points of AS1 and AS4 are in"),
            "supervisor-scorecard",
            Map.of("SS2", "a supervisor answers for the sales of all agents"),
            "store-commission",
            Map.of("SC3", "in the mode POOLED all attributed sales are one pool"),
            "tmall-store",
            Map.of(
                    "TM6", "for a shift that was left uncovered during a leave the supervisors answer",
                    "TM7", "agents are ranked by sales",
                    "TM8", "agents are ranked by the mean score of their chats"));

    @Property(tries = 80, seed = "20240307", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aFactAboutOneAgentChangesNoOtherUnlessAClauseCompares(@ForAll long seed) {
        RandomMonth.from(seed).forEach(OneAgentLawTest::check);
        Statistics.label("own")
                .coverage(changed -> Catalog.policies()
                        .policies()
                        .forEach(policy -> changed.check(policy.id()).count(times -> times > 0)));
        Statistics.label("others")
                .coverage(changed -> COMPARING.forEach((policy, clauses) -> clauses.keySet()
                        .forEach(clause -> changed.check(policy, clause).count(times -> times > 0))));
    }

    private static void check(RandomMonth random) {
        Chance chance = random.chance();
        RandomFacts facts = new RandomFacts(chance, random.month().period());
        List<Policy> policies = random.policies();
        List<Settlement> before =
                policies.stream().map(policy -> policy.settle(random.month())).toList();
        for (int i = 0; i < FACTS; i++) {
            Agent agent = random.anyAgent(chance);
            Fact fact = chance.percent(20) ? facts.result(agent) : facts.about(agent.id(), true);
            fact = chance.percent(12) ? uncovered(random, chance).orElse(fact) : fact;
            Optional<TeamMonth> more = random.with(fact);
            for (int p = 0; p < policies.size() && more.isPresent(); p++) {
                Policy policy = policies.get(p);
                compare(policy, before.get(p), policy.settle(more.get()), fact, random + " and " + fact);
            }
        }
    }

    /** A shift that nobody covered while its agent was on a leave. */
    private static Optional<Fact> uncovered(RandomMonth random, Chance chance) {
        List<Leave> leaves = random.month().all(Leave.class);
        return leaves.isEmpty()
                ? Optional.empty()
                : Optional.of(chance.oneOf(leaves))
                        .map(leave -> new Misconduct(
                                leave.agent(), leave.from(), "UNCOVERED_SHIFT", Severity.MINOR, BigDecimal.ZERO));
    }

    private static void compare(Policy policy, Settlement before, Settlement after, Fact fact, String what) {
        Set<String> comparing = COMPARING.getOrDefault(policy.id(), Map.of()).keySet();
        for (Statement statement : before.statements()) {
            Set<String> changed = changed(statement, after.of(statement.agent()));
            if (fact.about().equals(Optional.of(statement.agent()))) {
                changed.stream()
                        .limit(1)
                        .forEach(clause -> Statistics.label("own").collect(policy.id()));
            } else {
                changed.forEach(clause -> Statistics.label("others").collect(policy.id(), clause));
                assertThat(comparing)
                        .as("%s by %s: clauses that change for %s", what, policy.id(), statement.agent())
                        .containsAll(changed);
            }
        }
    }

    /** The clauses of the entries that only one of the two statements has. */
    private static Set<String> changed(Statement before, Statement after) {
        Set<Entry> ones = new HashSet<>(Plain.entries(before.entries()));
        Set<Entry> others = new HashSet<>(Plain.entries(after.entries()));
        Set<String> clauses = new TreeSet<>();
        ones.stream()
                .filter(entry -> !others.contains(entry))
                .forEach(entry -> clauses.add(entry.clause().orElse("")));
        others.stream()
                .filter(entry -> !ones.contains(entry))
                .forEach(entry -> clauses.add(entry.clause().orElse("")));
        return clauses;
    }
}
