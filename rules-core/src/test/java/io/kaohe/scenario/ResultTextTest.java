package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResultTextTest {
    @Test
    void failuresReadAsTheGoldenFileWithStraightColumnsUnderFullWidthCharacters() {
        assertThat(failures(Language.EN)).isEqualTo(ScenarioText.resource("failing-scenarios.txt"));
    }

    @Test
    void theyCanBeReadInChinese() {
        assertThat(failures(Language.ZH)).isEqualTo(ScenarioText.resource("failing-scenarios_zh.txt"));
    }

    private static String failures(Language language) {
        return ScenarioText.read(ScenarioText.resource("failing-scenarios.yaml")).stream()
                .map(ScenarioRunner.of(ScenarioText.LATE)::run)
                .map(result -> result.text(language))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
