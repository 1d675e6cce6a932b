package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.JsonDocument;
import io.kaohe.document.SourceText;
import io.kaohe.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestDocumentTest {
    private static final String SCENARIOS =
            ScenarioText.clockIn("08:35", "expect: { A01: [ { kind: RED_PACKET, amount: 10 } ] }")
                    + ScenarioText.clockIn(
                                    "08:41",
                                    "expect: { A01: [ { kind: FINE, amount: 20 }, { kind: FINE, clause: L2, amount: 30 } ] }")
                            .replace("name: clocking in", "name: 迟到 <11> & \"more\"");

    @Test
    void resultsReadAsTheGoldenFile() {
        String json = TestDocument.toJsonWithCoverage(List.of(result()), Language.EN);

        assertThat(json).isEqualTo(ScenarioText.resource("results.json"));
    }

    @Test
    void titlesAndRemarksAreInTheLanguageAskedFor() {
        assertThat(TestDocument.toJson(List.of(result()), Language.ZH))
                .contains("\"title\": \"迟到\"")
                .contains("\"clause 为 L2，应为 L1\"");
    }

    @Test
    void coverageIsThereOnRequest() {
        assertThat(TestDocument.toJson(List.of(result()), Language.EN)).doesNotContain("coverage");
    }

    @Test
    void aDocumentOfNoPolicyHasAnEmptyArray() {
        String json = TestDocument.toJson(List.of(), Language.EN);

        assertThat(JsonDocument.read(SourceText.of("results", json)).root()).isNotNull();
        assertThat(json).contains("\"policies\": []");
    }

    private static PolicyResult result() {
        return new PolicyScenarios(ScenarioText.LATE, ScenarioText.read(SCENARIOS)).run();
    }
}
