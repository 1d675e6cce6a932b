package io.kaohe.scenario;

import io.kaohe.text.Language;
import java.util.List;

/**
 * What came of running a scenario.
 *
 * @param fired the names of the rules that fired, sorted, also of those that wrote no entry
 * @param comparisons what was expected and what came of it, side by side; agents of whom nothing was expected and
 *     nothing came are left out
 */
public record ScenarioResult(Scenario scenario, Outcome outcome, List<String> fired, List<Comparison> comparisons) {
    public ScenarioResult {
        fired = List.copyOf(fired);
        comparisons = List.copyOf(comparisons);
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
        return ResultText.of(scenario.place().label() + ": " + scenario.title(), comparisons, fired, language);
    }
}
