package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the scenarios of a policy try out. A scenario about a clause is a hit of it when one of its rules fires and
 * something is expected; it is a near miss when no rule of the clause fires, or nothing is expected though one does.
 */
public final class Coverage {
    private final Policy policy;
    private final List<ScenarioResult> results;
    private final Map<String, RuleInfo> rules;

    private Coverage(Policy policy, List<ScenarioResult> results) {
        this.policy = policy;
        this.results = results;
        this.rules = policy.rules().stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
    }

    /** The coverage of a policy by these runs. */
    public static Coverage of(Policy policy, List<ScenarioResult> results) {
        return new Coverage(policy, List.copyOf(results));
    }

    /** The scenarios in which a rule fires. */
    public List<Scenario> firing(RuleInfo rule) {
        return results.stream()
                .filter(result -> result.fired().contains(rule.name()))
                .map(ScenarioResult::scenario)
                .toList();
    }

    /** The scenarios that hit a clause. */
    public List<Scenario> hits(Clause clause) {
        return results.stream()
                .filter(result -> result.scenario().isAbout(clause.id()))
                .filter(result -> fires(result, clause)
                        && !result.scenario().expectation().isNothing())
                .map(ScenarioResult::scenario)
                .toList();
    }

    /** The scenarios that just miss a clause. */
    public List<Scenario> nearMisses(Clause clause) {
        return results.stream()
                .filter(result -> result.scenario().isAbout(clause.id()))
                .filter(result -> isMiss(result, fires(result, clause)))
                .map(ScenarioResult::scenario)
                .toList();
    }

    /** The scenarios about a rule's clause that just miss the rule. */
    public List<Scenario> nearMisses(RuleInfo rule) {
        return results.stream()
                .filter(result -> result.scenario().isAbout(rule.clause()))
                .filter(result -> isMiss(result, result.fired().contains(rule.name())))
                .map(ScenarioResult::scenario)
                .toList();
    }

    /** The rules that fire in no scenario. */
    public List<RuleInfo> neverFired() {
        return policy.rules().stream().filter(rule -> firing(rule).isEmpty()).toList();
    }

    /** The rules that no scenario about their clause just misses. */
    public List<RuleInfo> neverMissed() {
        return policy.rules().stream()
                .filter(rule -> nearMisses(rule).isEmpty())
                .toList();
    }

    private boolean fires(ScenarioResult result, Clause clause) {
        return result.fired().stream().anyMatch(name -> clause.id().equals(clauseOf(name)));
    }

    private String clauseOf(String rule) {
        RuleInfo info = rules.get(rule);
        return info == null ? "" : info.clause();
    }

    private static boolean isMiss(ScenarioResult result, boolean fires) {
        Expectation expectation = result.scenario().expectation();
        return expectation.isNothing() || (!fires && !(expectation instanceof ExpectedRejection));
    }
}
