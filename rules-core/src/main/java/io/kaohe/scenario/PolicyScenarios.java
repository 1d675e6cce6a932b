package io.kaohe.scenario;

import io.kaohe.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Scenarios of a policy, ready to run.
 *
 * <pre>{@code
 * PolicyResult result = PolicyScenarios.in(folder, policy).run();
 * result.failed().forEach(failure -> System.out.println(failure.text()));
 * }</pre>
 */
public record PolicyScenarios(Policy policy, List<Scenario> scenarios) {
    public PolicyScenarios {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * All that a folder has; see {@link ScenarioFiles#in}.
     *
     * @throws io.kaohe.problem.PolicyException if anything is wrong with the files, with all that is
     */
    public static PolicyScenarios in(Path folder, Policy policy) {
        return new PolicyScenarios(policy, ScenarioFiles.in(folder, policy));
    }

    /** Those whose name contains a text or that are about a clause of that id, capitals and small letters alike. */
    public PolicyScenarios matching(String text) {
        return new PolicyScenarios(
                policy,
                scenarios.stream().filter(scenario -> matches(scenario, text)).toList());
    }

    /** Runs them, in their order. */
    public PolicyResult run() {
        return new PolicyResult(policy, ScenarioRunner.of(policy).run(scenarios));
    }

    private static boolean matches(Scenario scenario, String text) {
        return scenario.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                || scenario.clauses().stream().anyMatch(text::equalsIgnoreCase);
    }
}
