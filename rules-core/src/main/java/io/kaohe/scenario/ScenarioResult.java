package io.kaohe.scenario;

import io.kaohe.policy.RuleInfo;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
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
    private static final Words NO_LONGER_PENDING =
            Words.of("it passes, so it is no longer pending: take the word pending away", "它已经通过，不必再待完成：请删去 pending");

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

    public Verdict verdict() {
        boolean agrees = comparisons.stream().allMatch(Comparison::agrees);
        if (scenario.pending().isEmpty()) {
            return agrees ? Verdict.PASSED : Verdict.FAILED;
        }
        return agrees ? Verdict.NO_LONGER_PENDING : Verdict.PENDING;
    }

    /** Whether all is as the scenario expects, and it is not pending. */
    public boolean passed() {
        return verdict() == Verdict.PASSED;
    }

    /** Whether it fails the policy: what is pending does not, unless it would pass. */
    public boolean failed() {
        return verdict() == Verdict.FAILED || verdict() == Verdict.NO_LONGER_PENDING;
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
        String heading = scenario.place().label() + ": " + scenario.title();
        if (verdict() == Verdict.NO_LONGER_PENDING) {
            return heading + "\n" + NO_LONGER_PENDING.in(language);
        }
        return ResultText.of(heading, comparisons, fired, language) + ResultText.of(nearest, language);
    }
}
