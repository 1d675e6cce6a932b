package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.document.YamlDocument;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.ProblemText;
import org.junit.jupiter.api.Test;

/** Facts that are part of a YAML document, as a scenario gives them. */
class GivenFactsTest {
    private static final String SCENARIO = """
            - name: 迟到十一分钟
              given:
                schema: kaohe/facts/1
                period: 2024-03
                team: { id: t, name: 客服 }
                agents: [ { id: A01, name: 林一, role: PRE_SALES, baseWage: 2200.00 } ]
                shifts:
                  - agent: A01
                    date: 2024-03-01
                    segments: [ { start: 08:30, end: "17:30", in: 08:41, vouched: false } ]
                history:
                  - { agent: A01, leaveDaysLastMonth: "0", personalLeaveDaysThisYear: 0.50, breachesThisYear: 5 }
            """;

    @Test
    void plainTextsMayBeNumbersDatesAndTruths() {
        String json = """
                { "schema": "kaohe/facts/1", "period": "2024-03", "team": { "id": "t", "name": "客服" },
                  "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES", "baseWage": "2200" } ],
                  "shifts": [ { "agent": "A01", "date": "2024-03-01",
                                "segments": [ { "start": "08:30", "end": "17:30", "in": "08:41" } ] } ],
                  "history": [ { "agent": "A01", "leaveDaysLastMonth": 0, "personalLeaveDaysThisYear": 0.5, "breachesThisYear": 5 } ] }
                """;

        assertThat(read(SCENARIO).fingerprint()).isEqualTo(FactsJson.read(json).fingerprint());
    }

    @Test
    void problemsStandAtTheLineAndThePointerOfTheWholeDocument() {
        FactsException e = catchThrowableOfType(
                FactsException.class,
                () -> read(SCENARIO.replace("vouched: false", "vouched: no")
                        .replace("name: 客服", "name: \"\"")
                        .replace("A01\n", "A1\n")));

        assertThat(ProblemText.of(e.problems())).isEqualTo("""
                        late.yaml:5:26 /0/given/team/name: name is blank
                          |     team: { id: t, name: "" }
                          |                          ^
                        late.yaml:8:16 /0/given/shifts/0/agent: there is no agent A1
                          |       - agent: A1
                          |                ^
                          Maybe "A01" was meant.
                        late.yaml:10:71 /0/given/shifts/0/segments/0/vouched: vouched is "no", expected true or false
                          |         segments: [ { start: 08:30, end: "17:30", in: 08:41, vouched: no } ]
                          |                                                                       ^""");
    }

    @Test
    void aTreeMayBeCompletedBeforeItIsRead() {
        Document document = YamlDocument.read(SourceText.of("late.yaml", SCENARIO.replace("period: 2024-03", "")));
        ObjectValue given = given(document);
        Value period = new TextValue(given.line(), given.column(), "2024-03", true);

        assertThat(FactsDocument.read(document, given.plus("period", period), "/0/given", Vocabulary.standard())
                        .fingerprint())
                .isEqualTo(read(SCENARIO).fingerprint());
    }

    private static TeamMonth read(String yaml) {
        Document document = YamlDocument.read(SourceText.of("late.yaml", yaml));
        return FactsDocument.read(document, given(document), "/0/given", Vocabulary.standard());
    }

    private static ObjectValue given(Document document) {
        ObjectValue scenario =
                (ObjectValue) ((ArrayValue) document.root()).items().get(0);
        return (ObjectValue) scenario.value("given").orElseThrow();
    }
}
