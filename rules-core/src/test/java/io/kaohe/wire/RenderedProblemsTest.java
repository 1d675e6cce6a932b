package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.ProblemText;
import io.kaohe.text.Language;
import org.junit.jupiter.api.Test;

class RenderedProblemsTest {
    @Test
    void problemsReadAsTheGoldenFileWithTheCaretRightUnderFullWidthCharacters() {
        String json = FactsJson.resource("broken-facts.json");

        assertThat(ProblemText.of(FactsJson.problems(json)) + "\n").isEqualTo(FactsJson.resource("broken-facts.txt"));
    }

    @Test
    void theyReadInChineseAsTheGoldenFileWithTheCaretAtTheSamePlaces() {
        String json = FactsJson.resource("broken-facts.json");

        assertThat(ProblemText.of(FactsJson.problems(json), Language.ZH) + "\n")
                .isEqualTo(FactsJson.resource("broken-facts_zh.txt"));
    }

    @Test
    void ofADocumentOnOneLineTheMessageShowsThePartThatMatters() {
        String json = FactsJson.example()
                .replace("\n", " ")
                .replace("\"NOT_THERE\"", "")
                .replace("SHORT", "SHRT");

        assertThat(ProblemText.of(FactsJson.problems(json)).lines().toList())
                .hasSize(4)
                .first()
                .asString()
                .endsWith(" /shipments/0/problem: problem is \"SHRT\", expected one of SHORT, MISSING, LATE");
    }

    @Test
    void ofADocumentOfAMegabyteOnOneLineOnlyTheColumnIsGiven() {
        String orders = "{ \"id\": \"%d\", \"date\": \"2024-03-01\", \"amount\": 1, \"status\": \"PAD\" }";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            all.append(i == 0 ? "" : ",").append(String.format(orders, i)).append(" ".repeat(60));
        }
        String json = FactsJson.with("\"orders\": [" + all + "]").replace("\n", " ");

        assertThat(ProblemText.of(FactsJson.problems(json)).lines()).hasSize(2 * 9000);
    }
}
