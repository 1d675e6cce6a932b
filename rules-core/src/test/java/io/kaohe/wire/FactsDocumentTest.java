package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaohe.fact.Agent;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.History;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Role;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.fact.Waiver;
import io.kaohe.problem.FactsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsDocumentTest {
    private final TeamMonth example = FactsJson.read(FactsJson.example());

    @Test
    void theContractsExampleIsReadWithAFactOfEachKind() {
        assertThat(example.period()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(example.team().name()).isEqualTo("扬州客服");
        assertThat(example.arrays()).containsExactlyInAnyOrderElementsOf(FactKinds.arrays());
        assertThat(example.waivers())
                .containsExactly(Waiver.ofClause("A01", "DT3", LocalDate.of(2024, 3, 1), "metro breakdown", "L01"));
    }

    @Test
    void figuresAreReadExactlyAsTheyAreSpelled() {
        assertThat(example.all(Sales.class))
                .containsExactly(new Sales(
                        "A01",
                        new BigDecimal("9650.00"),
                        new BigDecimal("8000.00"),
                        new BigDecimal("0.95"),
                        new BigDecimal("1200.00"),
                        true,
                        false));
    }

    @Test
    void segmentsAreReadWithTheirTimes() {
        assertThat(example.all(Shift.class))
                .contains(Shift.of(
                        "A01",
                        LocalDate.of(2024, 3, 2),
                        new Segment(
                                LocalTime.of(17, 0),
                                LocalTime.of(1, 0),
                                LocalTime.of(17, 10),
                                LocalTime.of(1, 2),
                                List.of(Side.IN),
                                true)));
    }

    @Test
    void whatIsLeftOutIsUnknownOrItsDefault() {
        TeamMonth month = FactsJson.read(FactsJson.with("""
                "complaints": [ { "agent": "A01", "date": "2024-03-05", "cause": "GOODS" } ],
                "inspections": [ { "agent": "A01", "date": "2024-03-05", "form": "duty" } ]"""));

        assertThat(month.agent("A01")).contains(Agent.of("A01", "林一", Role.PRE_SALES));
        Complaint complaint = month.all(Complaint.class).get(0);
        assertThat(complaint.causedByAgent()).isFalse();
        assertThat(complaint.loss()).isEqualByComparingTo("0");
        Inspection inspection = month.all(Inspection.class).get(0);
        assertThat(inspection.hasSubject()).isFalse();
        assertThat(inspection.unmet()).isEmpty();
    }

    @Test
    void aNumberOrATextGivesTheSameDecimalAndNoDoubleComesBetween() {
        TeamMonth month = FactsJson.read(FactsJson.with("""
                "metrics": [ { "agent": "A01", "name": "a", "value": 0.1000000000000000055511151231 },
                             { "agent": "A01", "name": "b", "value": "1e3" },
                             { "agent": "A01", "name": "c", "value": -0.10 } ]"""));

        assertThat(month.all("metrics").toString())
                .contains("value=0.1000000000000000055511151231]")
                .contains("value=1E+3]")
                .contains("value=-0.10]");
    }

    @Test
    void aWholeNumberMayBeANumberOrAText() {
        String json = FactsJson.example();

        assertThat(FactsJson.read(json.replace("\"breachesThisYear\": 5", "\"breachesThisYear\": \"5\""))
                        .all(History.class))
                .isEqualTo(example.all(History.class));
    }

    @Test
    void eachFactKnowsWhereItStands() {
        TeamMonth month = FactsJson.read(FactsJson.with("""
                "redPackets": [ { "agent": "A01", "date": "2024-03-05", "sent": true },
                  { "agent": "A01", "date": "2024-03-04", "sent": true } ]"""));

        assertThat(month.place(month.all("redPackets").get(0)).label()).isEqualTo("facts.json:5:3");
        assertThat(month.place(month.all("redPackets").get(0)).pointer()).isEqualTo("/redPackets/1");
    }

    @Test
    void codesOfAPolicyAreKnownWhenItsVocabularyIsGiven() throws IOException {
        String json = FactsJson.with("\"awards\": [ { \"agent\": \"A01\", \"kind\": \"STAR_OF_WEEK\" } ]");
        InputStream stream = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));

        assertThat(FactsDocument.read(
                                "facts.json",
                                stream,
                                Vocabulary.standard().plus(CodeList.AWARD, List.of("STAR_OF_WEEK")))
                        .all("awards"))
                .hasSize(1);
        assertThat(FactsJson.complaints(json))
                .containsExactly(
                        "/awards/0/kind: \"STAR_OF_WEEK\" is a code that neither the contract nor a chosen policy"
                                + " knows ? one of TEAM_CONTEST_FIRST, EXCELLENT_OF_MONTH, EXCELLENT_OF_QUARTER,"
                                + " EXCELLENT_OF_YEAR.");
    }

    @Test
    void aFileIsReadByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), FactsJson.example());

        assertThat(FactsDocument.read(file).fingerprint()).isEqualTo(example.fingerprint());
        assertThat(FactsDocument.read(file).source()).isEqualTo(file.toString());
    }

    @Test
    void aFileThatIsNotThereIsAFactsException(@TempDir Path folder) {
        assertThatExceptionOfType(FactsException.class)
                .isThrownBy(() -> FactsDocument.read(folder.resolve("facts.json")))
                .withMessageEndingWith("facts.json: there is no such file");
    }

    @Test
    void malformedJsonIsAFactsExceptionAtItsLine() {
        assertThatExceptionOfType(FactsException.class)
                .isThrownBy(() -> FactsJson.read("{\n  \"schema\": kaohe\n}"))
                .withMessage("""
                        facts.json:2:13: unrecognized token 'kaohe': expected a value
                          |   "schema": kaohe
                          |             ^""");
    }
}
