package io.kaohe.scenario;

import io.kaohe.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What came of running scenarios of a policy.
 *
 * @param scenarios in the order in which they ran
 * @param reach how far they reach into its rules and tables; empty where nobody measured
 */
public record PolicyResult(Policy policy, List<ScenarioResult> scenarios, Optional<Reach> reach) {
    public PolicyResult {
        scenarios = List.copyOf(scenarios);
    }

    /** Runs of which nobody measured how far they reach. */
    public PolicyResult(Policy policy, List<ScenarioResult> scenarios) {
        this(policy, scenarios, Optional.empty());
    }

    /** The same with how far the scenarios reach. */
    public PolicyResult with(Reach measured) {
        return new PolicyResult(policy, scenarios, Optional.of(measured));
    }

    /** Whether there are scenarios and none of them failed. */
    public boolean passed() {
        return !scenarios.isEmpty() && failed().isEmpty();
    }

    /** The scenarios that failed, or are pending though they would pass. */
    public List<ScenarioResult> failed() {
        return scenarios.stream().filter(ScenarioResult::failed).toList();
    }

    /** The scenarios that cannot pass yet, and say so. */
    public List<ScenarioResult> pending() {
        return scenarios.stream()
                .filter(scenario -> scenario.verdict() == Verdict.PENDING)
                .toList();
    }

    /** What these scenarios try out: clauses and rules, and where it was measured bounds and tables. */
    public Coverage coverage() {
        return Coverage.of(policy, scenarios, reach);
    }
}
