package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.document.SourceText;
import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredField.Kind;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.InBothLanguages;
import io.kaohe.problem.ProblemText;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document's arrays of types that a policy declares. */
class DeclaredFactsTest {
    private static final DeclaredType TRAINING = DeclaredType.of(
            "Training",
            DeclaredField.required("agent", Kind.TEXT),
            DeclaredField.required("date", Kind.DATE),
            DeclaredField.required("course", Kind.TEXT),
            DeclaredField.required("score", Kind.DECIMAL),
            DeclaredField.optional("hours", Kind.DECIMAL, BigDecimal.ZERO),
            DeclaredField.optional("attempts", Kind.WHOLE, 1),
            DeclaredField.optional("passed", Kind.FLAG, false),
            DeclaredField.optional("begins", Kind.TIME, LocalTime.of(9, 0)),
            DeclaredField.optional("of", Kind.MONTH, YearMonth.of(2024, 1)));
    private static final Vocabulary VOCABULARY = Vocabulary.standard().plus(TRAINING);

    private static final String SHORT = """
            "trainings": [ { "agent": "A01", "date": "2024-03-04", "course": "退换货", "score": "95.5" } ]""";
    private static final String LONG = """
            "trainings": [ { "score": 95.50, "agent": "A01", "date": "2024-03-04", "course": "退换货", "hours": "0.0",
                             "attempts": 1, "passed": false, "begins": "09:00", "of": "2024-01" } ]""";

    @Test
    void aFactIsReadWithItsValuesAndDefaults() {
        DeclaredFact training = (DeclaredFact) read(SHORT).all("trainings").get(0);

        assertThat(training.values())
                .containsExactly(
                        "A01",
                        LocalDate.of(2024, 3, 4),
                        "退换货",
                        new BigDecimal("95.5"),
                        BigDecimal.ZERO,
                        1,
                        false,
                        LocalTime.of(9, 0),
                        YearMonth.of(2024, 1));
    }

    @Test
    void neitherSpellingNorDefaultsWrittenOutChangeTheFingerprint() {
        assertThat(read(LONG).fingerprint()).isEqualTo(read(SHORT).fingerprint());
    }

    @Test
    void aMonthThatIsWrittenAndReadHasTheSameFingerprint() {
        String written = FactsDocument.write(read(SHORT));

        assertThat(written).endsWith("""
                  "trainings": [
                    {
                      "agent": "A01",
                      "date": "2024-03-04",
                      "course": "退换货",
                      "score": "95.5",
                      "hours": "0",
                      "attempts": 1,
                      "passed": false,
                      "begins": "09:00",
                      "of": "2024-01"
                    }
                  ]
                }
                """);
        assertThat(FactsDocument.read(SourceText.of("again.json", written), VOCABULARY)
                        .fingerprint())
                .isEqualTo(read(SHORT).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "agent": "A01"       | "agent": "A1"         | /agent: there is no agent A1
            "agent": "A01"       | "agnt": "A01"         | /agnt: there is no property "agnt"
            "agent": "A01"       | "agnt": "A01"         | /agent: agent is missing, expected a text
            "date": "2024-03-04" | "date": "2024-3-4"    | /date: date is "2024-3-4", expected a date such as 2024-03-01
            "date": "2024-03-04" | "date": "2024-04-04"  | /date: date 2024-04-04 does not lie in 2024-03
            "course": "退换货"     | "course": 1           | /course: course is 1, expected a text
            "course": "退换货"     | "course": " "         | /course: course is blank
            "score": "95.5"      | "score": "95,5"       | /score: score is "95,5", expected a decimal such as "129.00"
            "score": "95.5"      | "score": null         | /score: score is null, expected a decimal such as "129.00"
            "score": "95.5"      | "score": "1e-31"      | /score: score has more than 30 digits
            "score": "95.5"      | "score": 1, "attempts": 1.5     | /attempts: attempts is 1.5, expected a whole number
            "score": "95.5"      | "score": 1, "passed": "true"    | /passed: passed is "true", expected true or false
            "score": "95.5"      | "score": 1, "hours": null       | /hours: hours is null, expected a decimal such as "129.00"
            "score": "95.5"      | "score": 1, "begins": "24:00"   | /begins: begins is "24:00", expected a time such as 08:30 or 08:30:15
            "score": "95.5"      | "score": 1, "of": "2024-3"      | /of: of is "2024-3", expected a month such as 2024-03
            """)
    void aBrokenPropertyIsSaidWhereItStands(String right, String wrong, String message) {
        assertThat(problems(SHORT.replace(right, wrong))).contains(" /trainings/0" + message);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithHints() {
        assertThat(problems("""
                "training": [],
                "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ]""")).isEqualTo("""
                facts.json:4:1 /training: there is no property "training"
                  | "training": [],
                  | ^
                  Maybe "trainings" was meant.
                facts.json:5:16 /trainings/0/course: course is missing, expected a text
                  | "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ] }
                  |                ^
                facts.json:5:27 /trainings/0/agent: there is no agent A1
                  | "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ] }
                  |                           ^
                  Maybe "A01" was meant.
                facts.json:5:41 /trainings/0/date: date 2024-04-04 does not lie in 2024-03
                  | "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ] }
                  |                                         ^
                facts.json:5:55 /trainings/0/curse: there is no property "curse"
                  | "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ] }
                  |                                                       ^
                  Maybe "course" was meant.
                facts.json:5:80 /trainings/0/score: score is true, expected a decimal such as "129.00"
                  | "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ] }
                  |                                                                                   ^
                facts.json:5:88 /trainings/1: an entry of trainings is 5, expected an object
                  | "trainings": [ { "agent": "A1", "date": "2024-04-04", "curse": "退换货", "score": true }, 5 ] }
                  |                                                                                           ^""");
    }

    @Test
    void anArrayThatNoChosenPolicyDeclaresIsAnError() {
        assertThat(FactsJson.complaints(FactsJson.with(SHORT)))
                .containsExactly("/trainings: there is no property \"trainings\"");
    }

    @Test
    void theVocabularyIsThatOfTheDocumentsMonth() {
        byte[] json = FactsJson.with(SHORT).getBytes(StandardCharsets.UTF_8);
        TeamMonth month = FactsDocument.read("facts.json", new ByteArrayInputStream(json), of -> {
            assertThat(of).isEqualTo(YearMonth.of(2024, 3));
            return VOCABULARY;
        });

        assertThat(month.all("trainings")).hasSize(1);
    }

    @Test
    void aWaiverNamesAFactByItsReference() {
        String waiver = """
                , "waivers": [ { "fact": "trainings/A01/2024-03-05", "reason": "ill", "approvedBy": "L01" } ]""";

        assertThat(problems(SHORT + waiver))
                .contains("there is no fact trainings/A01/2024-03-05 to waive")
                .contains("Maybe \"trainings/A01/2024-03-04\" was meant.");
        assertThat(read(SHORT + waiver.replace("05", "04")).waivers()).hasSize(1);
    }

    private static TeamMonth read(String more) {
        return FactsDocument.read(SourceText.of("facts.json", FactsJson.with(more)), VOCABULARY);
    }

    private static String problems(String more) {
        return ProblemText.of(InBothLanguages.checked(
                catchThrowableOfType(FactsException.class, () -> read(more)).problems()));
    }
}
