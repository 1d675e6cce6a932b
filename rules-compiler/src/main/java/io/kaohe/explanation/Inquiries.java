package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the rules of a clause why they did not apply to an agent. */
final class Inquiries {
    /** Verbs that do not make an entry but refuse the month. */
    private static final Set<String> REFUSALS = Set.of("missing", "refuse");

    /** Types whose facts are about the team as a whole. */
    private static final Set<String> OF_TEAM =
            Set.of("ComplaintCount", "Roster", "Team", "TeamDiscipline", "TeamSales");

    private final Policy policy;
    private final Analysis analysis;
    private final TeamMonth month;

    Inquiries(Policy policy, Analysis analysis, TeamMonth month) {
        this.policy = policy;
        this.analysis = analysis;
        this.month = month;
    }

    WhyNot of(Agent agent, String id) {
        Clause clause = clause(policy, id);
        Settlement settlement = policy.settle(month);
        List<Entry> entries = settlement.of(agent.id()).entries().stream()
                .filter(entry -> entry.clause().filter(clause.id()::equals).isPresent())
                .toList();
        if (!entries.isEmpty() || clause.kind() != Clause.Kind.RULES) {
            return new WhyNot(clause, entries, false, List.of(), List.of());
        }
        if (isOfTeam(settlement, clause)) {
            return new WhyNot(clause, entries, true, List.of(), List.of());
        }
        Map<CheckedRule, List<Step>> steps = new LinkedHashMap<>();
        analysis.rules().stream()
                .filter(rule -> rule.clause().equals(clause.id()) && !REFUSALS.contains(rule.verb()))
                .forEach(rule -> steps.put(rule, Steps.of(rule)));
        StepRun run = StepRun.of(policy, analysis, steps, month);
        List<RuleMiss> misses = steps.entrySet().stream()
                .map(rule -> new Inquiry(rule.getKey(), rule.getValue(), run, month, agent.id()).miss())
                .sorted(Comparator.comparing((RuleMiss miss) -> miss.place().source())
                        .thenComparing(miss -> miss.place().line()))
                .toList();
        return new WhyNot(clause, entries, isOfTeam(steps.keySet()), misses, waived(agent));
    }

    /**
     * The clause of an id.
     *
     * @throws PolicyException if the policy has none
     */
    static Clause clause(Policy policy, String id) {
        return policy.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PolicyException(List.of(Problem.error(
                                "unknown-clause",
                                Place.at(policy.id(), ""),
                                Words.of(
                                        "the policy " + policy.id() + " has no clause \"" + id + "\"",
                                        "制度 " + policy.id() + " 没有条款“" + id + "”"))
                        .maybe(Nearest.hint(
                                id, policy.clauses().stream().map(Clause::id).toList())))));
    }

    private static boolean isOfTeam(Settlement settlement, Clause clause) {
        return settlement.team().entries().stream()
                .anyMatch(entry -> entry.clause().filter(clause.id()::equals).isPresent());
    }

    /** Whether the rules write their entries about what is no agent's. */
    private static boolean isOfTeam(Collection<CheckedRule> rules) {
        return rules.stream().allMatch(rule -> {
            Names names = new Names(rule);
            return Ties.of(rule)
                    .subject()
                    .flatMap(names::type)
                    .filter(OF_TEAM::contains)
                    .isPresent();
        });
    }

    private List<ExplainedFact> waived(Agent agent) {
        return month.waivedFacts().stream()
                .filter((Fact fact) -> fact.about().filter(agent.id()::equals).isPresent())
                .map(fact -> ExplainedFact.of(fact, month))
                .sorted(Comparator.comparing(ExplainedFact::reference))
                .toList();
    }
}
