package io.kaohe.scenario;

import io.kaohe.Policy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs scenarios against a policy. Immutable, and safe to share between threads. */
public final class ScenarioRunner {
    private final Policy policy;

    private ScenarioRunner(Policy policy) {
        this.policy = policy;
    }

    public static ScenarioRunner of(Policy policy) {
        return new ScenarioRunner(policy);
    }

    /**
     * Settles what the scenario gives, under the policy with the settings that it sets, and holds the settlement against
     * what it expects.
     */
    public ScenarioResult run(Scenario scenario) {
        Set<String> fired = new TreeSet<>();
        Outcome outcome = scenario.given().settle(policy.with(scenario.set()), rule -> fired.add(rule.name()));
        return new ScenarioResult(
                scenario, outcome, List.copyOf(fired), scenario.expectation().compare(outcome), List.of());
    }

    /** Runs them all, in their order. */
    public List<ScenarioResult> run(List<Scenario> scenarios) {
        return scenarios.stream().map(this::run).toList();
    }
}
