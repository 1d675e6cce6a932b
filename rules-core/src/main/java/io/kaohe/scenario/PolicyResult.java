package io.kaohe.scenario;

import io.kaohe.Policy;
import java.util.List;

/**
 * What came of running scenarios of a policy.
 *
 * @param scenarios in the order in which they ran
 */
public record PolicyResult(Policy policy, List<ScenarioResult> scenarios) {
    public PolicyResult {
        scenarios = List.copyOf(scenarios);
    }

    /** Whether there are scenarios and all of them passed. */
    public boolean passed() {
        return !scenarios.isEmpty() && failed().isEmpty();
    }

    /** The scenarios that failed. */
    public List<ScenarioResult> failed() {
        return scenarios.stream().filter(scenario -> !scenario.passed()).toList();
    }

    /** What these scenarios try out. */
    public Coverage coverage() {
        return Coverage.of(policy, scenarios);
    }
}
