package io.kaohe.scenario;

import io.kaohe.policy.RuleInfo;
import io.kaohe.text.Language;
import java.util.List;

/**
 * What came of running a scenario.
 *
 * @param fired the names of the rules that fired, sorted, also of those that wrote no entry
 * @param comparisons what was expected and what came of it, side by side; agents of whom nothing was expected and
 *     nothing came are left out
 * @param nearest the rules that nearly fired, the nearest first; empty where nobody looked
 */
public record ScenarioResult(
        Scenario scenario,
        Outcome outcome,
        List<String> fired,
        List<Comparison> comparisons,
        List<NearestMiss> nearest) {
    public ScenarioResult {
        fired = List.copyOf(fired);
        comparisons = List.copyOf(comparisons);
        nearest = List.copyOf(nearest);
    }

    /** The same with the rules that nearly fired. */
    public ScenarioResult with(List<NearestMiss> misses) {
        return new ScenarioResult(scenario, outcome, fired, comparisons, misses);
    }

    /** Of these rules those of the scenario's clauses that did not fire. */
    public List<RuleInfo> rulesThatDidNotFire(List<RuleInfo> rules) {
        return rules.stream()
                .filter(rule -> scenario.isAbout(rule.clause()) && !fired.contains(rule.name()))
                .toList();
    }

    public boolean passed() {
        return comparisons.stream().allMatch(Comparison::agrees);
    }

    /** The result for a person to read, in English; see {@link #text(Language)}. */
    public String text() {
        return text(Language.EN);
    }

    /**
     * The result for a person to read: what was expected and what there is, side by side, and what fired. Names and
     * codes are those that scenarios have, in either language.
     */
    public String text(Language language) {
        return ResultText.of(scenario.place().label() + ": " + scenario.title(), comparisons, fired, language)
                + ResultText.of(nearest, language);
    }
}
