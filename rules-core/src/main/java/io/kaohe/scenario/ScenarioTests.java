package io.kaohe.scenario;

import io.kaohe.Policy;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The scenarios of a policy as tests of JUnit 5, one each and named by it. The only type of this library that needs
 * JUnit on the class path:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() {
 *     return ScenarioTests.in(Path.of("policies/my-team"), policy);
 * }
 * }</pre>
 */
public final class ScenarioTests {
    private ScenarioTests() {}

    /**
     * A test for each scenario of a folder; see {@link ScenarioFiles#in}. One that is pending is aborted with its reason.
     *
     * @throws io.kaohe.problem.PolicyException if anything is wrong with the files, with all that is
     */
    public static Stream<DynamicTest> in(Path folder, Policy policy) {
        ScenarioRunner runner = ScenarioRunner.of(policy);
        return ScenarioFiles.in(folder, policy).stream()
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.name(), source(scenario), () -> verify(runner, scenario)));
    }

    private static void verify(ScenarioRunner runner, Scenario scenario) {
        ScenarioResult result = runner.run(scenario);
        if (result.failed()) {
            throw new AssertionError(result.text());
        }
        scenario.pending().ifPresent(Assumptions::abort);
    }

    /** Where it stands, for tools that lead there from a test. */
    private static URI source(Scenario scenario) {
        URI file = Path.of(scenario.place().source()).toUri();
        return URI.create(file + "?line=" + scenario.place().line() + "&column="
                + scenario.place().column());
    }
}
