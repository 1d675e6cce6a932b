package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.JsonDocument;
import io.kaohe.document.SourceText;
import io.kaohe.problem.Place;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        String json = TestDocument.toJsonWithCoverage(List.of(measured()), Language.EN);

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

    private static AcceptedGap accepted(String kind, String about, Optional<String> what) {
        return new AcceptedGap(kind, about, what, Words.of("it is known", "已知"), Place.in("policy.yaml", 9, 5, ""));
    }

    private static PolicyResult measured() {
        PolicyResult result = result();
        List<Scenario> all =
                result.scenarios().stream().map(ScenarioResult::scenario).toList();
        BoundCoverage bound = new BoundCoverage(
                Place.in("late.drl", 4, 22, ""),
                new Limit("minutes", "<=", "10", true),
                List.of(
                        new SideCoverage(Side.EXACTLY, List.of(), Optional.empty()),
                        new SideCoverage(Side.WITHIN, all.subList(0, 1), Optional.of("5")),
                        new SideCoverage(Side.BEYOND, all.subList(1, 2), Optional.of("11"))));
        TableCoverage table = new TableCoverage(
                "tier.csv",
                List.of(
                        new RowCoverage(Place.in("tier.csv", 2, 1, ""), "from,amount", all),
                        new RowCoverage(Place.in("tier.csv", 3, 1, ""), "10,20", List.of())),
                List.of());
        List<AcceptedGap> accepted =
                List.of(accepted("rules", "L4", Optional.empty()), accepted("rows", "tier.csv", Optional.of("30,40")));
        NotCounted cap = new NotCounted(Place.in("late.drl", 9, 3, ""), "min( 1, 2 )", Words.of("a cap", "封顶"));
        return result.with(new Reach(
                Map.of("L1 late by up to 10 minutes", List.of(bound)), List.of(table), List.of(cap), accepted));
    }

    private static PolicyResult result() {
        return new PolicyScenarios(ScenarioText.LATE, ScenarioText.read(SCENARIOS)).run();
    }
}
