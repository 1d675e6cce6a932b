package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.Problem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shape of a document can have wrong. */
class BrokenDocumentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []      | : the document is an array, expected an object
            "facts" | : the document is "facts", expected an object
            null    | : the document is null, expected an object
            """)
    void theDocumentIsAnObject(String json, String expected) {
        assertThat(FactsJson.complaints(json)).containsExactly(expected);
    }

    @Test
    void anEmptyObjectLacksAllThatIsRequired() {
        assertThat(FactsJson.complaints("{}"))
                .containsExactly(
                        "/schema: schema is missing, expected a text",
                        "/period: period is missing, expected a month such as 2024-03",
                        "/team: team is missing, expected an object",
                        "/agents: the document has no agents: there is nobody to settle");
    }

    @Test
    void anUnknownPropertyNamesTheNearestWhereverItStands() {
        assertThat(FactsJson.complaints("""
                { "schema": "kaohe/facts/1", "period": "2024-03", "team": { "id": "t", "name": "t", "avarageSales": "1" },
                  "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES", "wage": "1" } ],
                  "shfits": [],
                  "shifts": [ { "agent": "A01", "date": "2024-03-01", "segments": [ { "start": "08:30", "end": "17:30", "on": "08:30" } ] } ] }
                """))
                .containsExactly(
                        "/team/avarageSales: there is no property \"avarageSales\" ? \"averageSales\" was meant.",
                        "/agents/0/wage: there is no property \"wage\" ? one of id, name, role, baseWage, restAllowance,"
                                + " insurancePremium, hiredOn.",
                        "/shfits: there is no property \"shfits\" ? \"shifts\" was meant.",
                        "/shifts/0/segments/0/on: there is no property \"on\" ? \"in\" was meant.");
    }

    @Test
    void aPropertyWithAStrangeNameHasAnEscapedPointer() {
        assertThat(FactsJson.complaints(FactsJson.with("\"a/b~\": 1")))
                .containsExactly("/a~1b~0: there is no property \"a/b~\"");
    }

    @Test
    void anArrayHoldsObjects() {
        assertThat(FactsJson.complaints(
                        FactsJson.with("\"shifts\": {}, \"leaves\": null, \"orders\": [ 1, null, [] ]")))
                .containsExactly(
                        "/shifts: shifts is an object, expected an array",
                        "/leaves: leaves is null, expected an array ? it should be left out.",
                        "/orders/0: an entry of orders is 1, expected an object",
                        "/orders/1: an entry of orders is null, expected an object",
                        "/orders/2: an entry of orders is an array, expected an object");
    }

    @Test
    void aListHoldsItsValues() {
        assertThat(FactsJson.complaints(FactsJson.with("""
                "chatAudits": [ { "agent": "A01", "date": "2024-03-01", "findings": "AUTO_REPLY_ONLY" },
                                { "agent": "A01", "date": "2024-03-02", "findings": [ "AUTO_REPLY_ONLY", 7, null ] } ]""")))
                .containsExactly(
                        "/chatAudits/0/findings: findings is \"AUTO_REPLY_ONLY\", expected an array",
                        "/chatAudits/1/findings/1: an entry of findings is 7, expected a text ? \"7\" with quotes.",
                        "/chatAudits/1/findings/2: an entry of findings is null, expected a text");
    }

    @Test
    void whatIsRequiredIsMissedAtItsObject() {
        String json = FactsJson.with("\"shipments\": [\n  { \"agent\": \"A01\" } ]");

        assertThat(FactsJson.complaints(json))
                .containsExactly(
                        "/shipments/0/order: order is missing, expected a text",
                        "/shipments/0/date: date is missing, expected a date such as 2024-03-01",
                        "/shipments/0/problem: problem is missing, expected one of SHORT, MISSING, LATE",
                        "/shipments/0/cause: cause is missing, expected one of ORDER_REMARK, WAREHOUSE, COURIER",
                        "/shipments/0/freight: freight is missing, expected a decimal such as \"129.00\"");
        assertThat(FactsJson.problems(json))
                .extracting(problem -> problem.place().label())
                .containsOnly("facts.json:5:3");
    }

    @Test
    void aRepeatedPropertyIsReportedWithTheRest() {
        assertThat(FactsJson.complaints(FactsJson.with("\"files\": [ { \"agent\": \"A01\", \"agent\": \"A02\" } ]")))
                .containsExactly(
                        "/files/0/complete: complete is missing, expected true or false",
                        "/files/0/agent: there is a second property \"agent\" in this object");
    }

    @ParameterizedTest
    @CsvSource({"kaohe/facts/2", "kaohe/settlement/1"})
    void ofADocumentOfAnotherSchemaNothingElseIsSaid(String schema) {
        assertThat(FactsJson.complaints("{ \"agents\": 1, \"schema\": \"" + schema + "\", \"policy\": {} }"))
                .containsExactly("/schema: schema is \"" + schema + "\", expected \"kaohe/facts/1\"");
    }

    @Test
    void aMisspelledSchemaIsOneProblemAmongOthers() {
        assertThat(FactsJson.complaints("""
                { "schema": "kaohe/facts", "period": "2024-03", "team": { "id": "t" }, "agents": [] }"""))
                .containsExactly(
                        "/schema: schema is \"kaohe/facts\", expected \"kaohe/facts/1\"",
                        "/team/name: name is missing, expected a text",
                        "/agents: the document has no agents: there is nobody to settle");
    }

    @Test
    void problemsBeyondTenThousandAreCounted() {
        String entries = String.join(",", Collections.nCopies(10_050, "1"));
        List<Problem> problems = FactsJson.problems(FactsJson.with("\"orders\": [" + entries + "]"));

        assertThat(problems).hasSize(10_001);
        assertThat(problems.get(10_000).message()).isEqualTo("there are 50 problems more");
    }
}
