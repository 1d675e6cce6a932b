package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class PendingTest {
    private static final String FAILS = pending(ScenarioText.clockIn("08:35", "expect: {}"));
    private static final String PASSES = pending(ScenarioText.clockIn("08:41", "expect: {}"));

    @Test
    void aScenarioThatCannotPassYetFailsNobody() {
        PolicyResult result = run(FAILS);

        assertThat(result.scenarios().get(0).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(result.scenarios().get(0).passed()).isFalse();
        assertThat(result.failed()).isEmpty();
        assertThat(result.pending()).hasSize(1);
        assertThat(result.passed()).isTrue();
    }

    @Test
    void oneThatWouldPassHasToLoseTheWord() {
        PolicyResult result = run(PASSES);

        assertThat(result.failed()).hasSize(1);
        assertThat(result.pending()).isEmpty();
        assertThat(result.passed()).isFalse();
        assertThat(result.scenarios().get(0).text(Language.EN)).isEqualTo("""
                late.yaml:1:3: clocking in at 08:41 (L1)
                it passes, so it is no longer pending: take the word pending away""");
        assertThat(result.scenarios().get(0).text(Language.ZH)).endsWith("\n它已经通过，不必再待完成：请删去 pending");
    }

    @Test
    void theReasonIsAText() {
        assertThat(ScenarioText.rejection(FAILS.replace("pending: the rule is to come", "pending: true")))
                .contains("the reason why it cannot pass yet");
        assertThat(ScenarioText.rejection(FAILS.replace("pending: the rule is to come", "pending: \"\"")))
                .contains("the reason why it cannot pass yet");
    }

    @Test
    void theDocumentCountsWhatIsPendingAndSaysWhy() {
        String json = TestDocument.toJson(List.of(run(FAILS)), Language.EN);

        assertThat(json)
                .contains("\"failed\": 0,\n  \"pending\": 1,")
                .contains("\"passed\": false,\n          \"pending\": \"the rule is to come\",");
    }

    @Test
    void asATestOfJUnitItIsAborted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), FAILS);

        assertThatThrownBy(() -> ScenarioTests.in(folder, ScenarioText.LATE)
                        .findFirst()
                        .orElseThrow()
                        .getExecutable()
                        .execute())
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("the rule is to come");
    }

    private static PolicyResult run(String yaml) {
        return new PolicyScenarios(ScenarioText.LATE, ScenarioText.read(yaml)).run();
    }

    private static String pending(String yaml) {
        return yaml.replace("  clause: L1", "  clause: L1\n  pending: the rule is to come");
    }
}
