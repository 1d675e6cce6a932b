package io.kaohe.scenario;

import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which scenarios hit and just miss clauses and rules. */
final class Hits {
    private final Map<String, RuleInfo> rules;
    private final List<ScenarioResult> results;

    Hits(List<RuleInfo> rules, List<ScenarioResult> results) {
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        this.results = results.stream()
                .filter(result -> result.scenario().pending().isEmpty())
                .toList();
    }

    ClauseCoverage of(Clause clause) {
        return new ClauseCoverage(
                clause,
                scenarios(result -> result.scenario().isAbout(clause.id())
                        && fires(result, clause)
                        && !result.scenario().expectation().isNothing()),
                scenarios(result -> result.scenario().isAbout(clause.id()) && isMiss(result, fires(result, clause))));
    }

    RuleCoverage of(RuleInfo rule, List<BoundCoverage> bounds) {
        return new RuleCoverage(
                rule,
                scenarios(result -> result.fired().contains(rule.name())
                        && (!rule.writes() || result.scenario().looksAt(rule.clause()))),
                scenarios(result -> result.scenario().isAbout(rule.clause())
                        && isMiss(result, result.fired().contains(rule.name()))),
                bounds);
    }

    private List<Scenario> scenarios(Predicate<ScenarioResult> which) {
        return results.stream().filter(which).map(ScenarioResult::scenario).toList();
    }

    private boolean fires(ScenarioResult result, Clause clause) {
        return result.fired().stream().anyMatch(name -> {
            RuleInfo rule = rules.get(name);
            return rule != null && rule.clause().equals(clause.id());
        });
    }

    private static boolean isMiss(ScenarioResult result, boolean fires) {
        Expectation expectation = result.scenario().expectation();
        return expectation.isNothing() || (!fires && !(expectation instanceof ExpectedRejection));
    }
}
