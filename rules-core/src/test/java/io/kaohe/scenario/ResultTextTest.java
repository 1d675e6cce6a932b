package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResultTextTest {
    @Test
    void failuresReadAsTheGoldenFileWithStraightColumnsUnderFullWidthCharacters() {
        String text = ScenarioText.read(ScenarioText.resource("failing-scenarios.yaml")).stream()
                .map(ScenarioRunner.of(ScenarioText.LATE)::run)
                .map(ScenarioResult::text)
                .collect(Collectors.joining("\n\n"));

        assertThat(text + "\n").isEqualTo(ScenarioText.resource("failing-scenarios.txt"));
    }
}
