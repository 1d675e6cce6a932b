package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.engine.Traced;
import io.kaohe.fact.Agent;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Explains the statement of one agent. */
final class Explaining {
    private final Policy policy;
    private final Analysis analysis;
    private final TeamMonth month;
    private final Agent agent;

    Explaining(Policy policy, PolicyFolder files, TeamMonth month, String agent) {
        this.policy = policy;
        this.month = month;
        this.agent = agent(month, agent);
        this.analysis = Analysis.of(files);
        if (!analysis.isSound()) {
            throw new PolicyException(analysis.problems());
        }
        boolean same = analysis.definition()
                .filter(head ->
                        head.id().equals(policy.id()) && head.effective().equals(policy.effective()))
                .isPresent();
        if (!same) {
            throw PolicyException.of(
                    "other-policy",
                    Words.of(
                            "the files in " + files.name() + " are not those of " + policy.id() + " in force from "
                                    + policy.effective() + " on",
                            files.name() + " 中的文件不属于自 " + policy.effective() + " 起生效的 " + policy.id()));
        }
    }

    Explanation entries(Predicate<Entry> wanted) {
        Settlement settlement = policy.settle(month);
        Statement statement = settlement.of(agent.id());
        Trail trail = Trail.of(policy, month, agent.id());
        Alternatives alternatives = new Alternatives(policy, analysis, month, statement);
        return explanation(
                settlement,
                statement.entries().stream()
                        .filter(wanted)
                        .map(entry -> explained(entry, trail.of(entry), alternatives))
                        .toList(),
                Optional.empty());
    }

    Explanation whyNot(String clause) {
        WhyNot whyNot = new Inquiries(policy, analysis, month).of(agent, clause);
        return explanation(policy.settle(month), List.of(), Optional.of(whyNot));
    }

    private Explanation explanation(Settlement settlement, List<ExplainedEntry> entries, Optional<WhyNot> whyNot) {
        return new Explanation(
                policy.id(), policy.title(), month, agent.id(), agent.name(), settlement, entries, whyNot);
    }

    private ExplainedEntry explained(Entry entry, Optional<Traced> trail, Alternatives alternatives) {
        return new ExplainedEntry(
                entry,
                entry.clause().flatMap(this::clause),
                trail.flatMap(traced -> place(entry)),
                entry.facts().stream()
                        .map(reference -> ExplainedFact.of(reference, month))
                        .toList(),
                trail.stream()
                        .flatMap(traced -> new TreeMap<>(traced.values()).values().stream())
                        .flatMap(value -> MatchedTableRow.of(value, analysis.tables()).stream())
                        .distinct()
                        .toList(),
                alternatives.of(entry, trail));
    }

    private Optional<Clause> clause(String id) {
        return policy.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst();
    }

    private Optional<Place> place(Entry entry) {
        return analysis.rules().stream()
                .filter(rule ->
                        entry.rule().filter(rule.source().name()::equals).isPresent())
                .map(rule -> rule.source().place())
                .findFirst();
    }

    private static Agent agent(TeamMonth month, String id) {
        return month.agent(id)
                .orElseThrow(() -> new PolicyException(List.of(Problem.error(
                                "unknown-agent",
                                Place.at(month.source(), "/agents"),
                                Words.of("there is no agent \"" + id + "\"", "没有员工“" + id + "”"))
                        .maybe(Nearest.hint(
                                id, month.agents().stream().map(Agent::id).toList())))));
    }
}
