package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.document.SourceText;
import io.kaohe.scenario.ScenarioFiles;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading that a source leaves open is a matter of one line: that which the comment {@code // ◇} tells. */
class OpenReadingsTest {
    @ParameterizedTest
    @MethodSource("io.kaohe.catalog.ReadingChange#all")
    void theLineThatIsChangedIsThereOnce(ReadingChange change) {
        assertThat(change.occurrences()).isEqualTo(1);
        assertThat(change.after()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @MethodSource("io.kaohe.catalog.ReadingChange#all")
    void theChangedLineGivesTheOtherReading(ReadingChange change, @TempDir Path folder) throws IOException {
        change.write(folder);

        assertThat(run(change, PolicyFolders.read(folder).policies().get(0)))
                .allSatisfy(
                        result -> assertThat(result.passed()).as(result.text()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("io.kaohe.catalog.ReadingChange#all")
    void thePolicyAsItIsHasNotThatReading(ReadingChange change) {
        assertThat(run(change, change.policy().policy())).anyMatch(result -> !result.passed());
    }

    private static List<ScenarioResult> run(ReadingChange change, Policy policy) {
        return ScenarioRunner.of(policy).run(ScenarioFiles.read(SourceText.of(change.scenarios()), policy));
    }
}
