package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the scenarios of a policy try out: by clause, by rule, by side of each bound and by row of each table.
 *
 * <p>A scenario reaches something only if it looks at the entries that come of it, {@link Scenario#looksAt}; what a rule
 * does that writes no entry but hands a value to others shows in theirs, and every scenario counts. One that is pending
 * reaches nothing.
 *
 * @param clauses in the order of the policy
 * @param rules in the order of their names
 * @param tables in the order of their files; none where nobody measured
 * @param notCounted bounds of which nobody can say whether they are reached; none where nobody measured
 * @param acceptances the gaps that the policy's author stands by; none where nobody measured
 * @param measured whether the bounds of rules and the rows and bounds of tables were measured
 */
public record Coverage(
        List<ClauseCoverage> clauses,
        List<RuleCoverage> rules,
        List<TableCoverage> tables,
        List<NotCounted> notCounted,
        List<AcceptedGap> acceptances,
        boolean measured) {
    public Coverage {
        clauses = List.copyOf(clauses);
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
        notCounted = List.copyOf(notCounted);
        acceptances = List.copyOf(acceptances);
    }

    /** The coverage of the clauses and rules of a policy by these runs. */
    public static Coverage of(Policy policy, List<ScenarioResult> results) {
        return of(policy, results, Optional.empty());
    }

    /** The same and, where it was measured, how far the scenarios reach into rules and tables. */
    public static Coverage of(Policy policy, List<ScenarioResult> results, Optional<Reach> reach) {
        Hits hits = new Hits(policy.rules(), results);
        Map<String, List<BoundCoverage>> bounds = reach.map(Reach::bounds).orElse(Map.of());
        return new Coverage(
                policy.clauses().stream().map(hits::of).toList(),
                policy.rules().stream()
                        .map(rule -> hits.of(rule, bounds.getOrDefault(rule.name(), List.of())))
                        .toList(),
                reach.map(Reach::tables).orElse(List.of()),
                reach.map(Reach::notCounted).orElse(List.of()),
                reach.map(Reach::accepted).orElse(List.of()),
                reach.isPresent());
    }

    /** How much of each kind is reached; bounds and rows only if they were measured. */
    public List<CoverageTotal> totals() {
        return Totals.of(this);
    }

    /** What no scenario reaches and the policy's author does not stand by, in the order of kinds and places. */
    public List<CoverageGap> gaps() {
        return Gaps.of(this).stream().filter(gap -> reason(gap).isEmpty()).toList();
    }

    /** What no scenario reaches, and the policy's author stands by it. */
    public List<CoverageGap> accepted() {
        return Gaps.of(this).stream().filter(gap -> reason(gap).isPresent()).toList();
    }

    /** Why the policy's author stands by a gap; empty if nothing is said of it. */
    public Optional<Words> reason(CoverageGap gap) {
        return acceptances.stream()
                .filter(accepted -> accepted.covers(gap))
                .map(AcceptedGap::reason)
                .findFirst();
    }

    /** What the policy's author stands by though there is no such gap. */
    public List<AcceptedGap> stale() {
        List<CoverageGap> all = Gaps.of(this);
        return acceptances.stream()
                .filter(accepted -> all.stream().noneMatch(accepted::covers))
                .toList();
    }

    /** All bounds, those of rules first. */
    public List<BoundCoverage> bounds() {
        List<BoundCoverage> bounds = new ArrayList<>();
        rules.forEach(rule -> bounds.addAll(rule.bounds()));
        tables.forEach(table -> bounds.addAll(table.bounds()));
        return bounds;
    }

    /**
     * The coverage of a clause.
     *
     * @throws IllegalArgumentException if the policy does not have it
     */
    public ClauseCoverage of(Clause clause) {
        return clauses.stream()
                .filter(one -> one.clause().equals(clause))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no clause " + clause.id()));
    }

    /**
     * The coverage of a rule.
     *
     * @throws IllegalArgumentException if the policy does not have it
     */
    public RuleCoverage of(RuleInfo rule) {
        return rules.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + rule.name()));
    }

    /** The rules that fire in no scenario that looks at their clause. */
    public List<RuleInfo> neverFired() {
        return rules.stream()
                .filter(rule -> rule.hits().isEmpty())
                .map(RuleCoverage::rule)
                .toList();
    }

    /** The rules that no scenario about their clause just misses. */
    public List<RuleInfo> neverMissed() {
        return rules.stream()
                .filter(rule -> rule.nearMisses().isEmpty())
                .map(RuleCoverage::rule)
                .toList();
    }
}
