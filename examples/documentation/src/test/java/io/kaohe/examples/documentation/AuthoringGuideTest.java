package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.PolicyFolders;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.PolicyScenarios;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies from which {@code docs/authoring.md} quotes do what it says. */
class AuthoringGuideTest {
    @ParameterizedTest
    @ValueSource(strings = {"phrasebook", "recipes"})
    void everyRuleThatTheGuideQuotesFiresInAScenarioThatPasses(String id) {
        Path folder = Path.of("src/test/policies-of-the-guide").resolve(id);

        PolicyResult result = PolicyScenarios.in(
                        folder, PolicyFolders.read(folder).policies().iterator().next())
                .run();

        assertThat(result.failed()).isEmpty();
        assertThat(result.coverage().neverFired()).isEmpty();
    }
}
