package io.kaohe.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.fact.DeclaredField.Kind;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.InBothLanguages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts of a declared type pass the same checks as the library's own, and are named and ordered alike. */
class DeclaredFactTest {
    private static final LocalDate DATE = LocalDate.of(2024, 3, 4);
    private static final DeclaredField AGENT = DeclaredField.required("agent", Kind.TEXT);
    private static final DeclaredField ON = DeclaredField.required("date", Kind.DATE);
    private static final DeclaredField SCORE = DeclaredField.required("score", Kind.DECIMAL);
    private static final DeclaredType TRAINING = DeclaredType.of(
            "Training",
            ON,
            AGENT,
            SCORE,
            DeclaredField.optional("at", Kind.TIME, LocalTime.of(9, 0)),
            DeclaredField.optional("passed", Kind.FLAG, false));

    @Test
    void aFactHasAValueForEveryField() {
        DeclaredFact training = training("A01", DATE, "95");

        assertThat(training.values()).containsExactly(DATE, "A01", new BigDecimal("95"), LocalTime.of(9, 0), false);
        assertThat(training.value("score")).isEqualTo(new BigDecimal("95"));
        assertThat(training.about()).contains("A01");
        assertThat(training.on()).contains(DATE);
        assertThat(training).isEqualTo(training("A01", DATE, "95")).isNotEqualTo(training("A01", DATE, "96"));
    }

    @Test
    void aValueIsMissingUnknownOrOfAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredFact.of(TRAINING, Map.of("agent", "A01", "date", DATE)))
                .withMessage("Training has to have a score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredFact.of(TRAINING, Map.of("scores", 1)))
                .withMessage("Training has no field scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredFact.of(TRAINING, Map.of("agent", "A01", "date", DATE, "score", 95)))
                .withMessage("Training has a field score : BigDecimal, and here is a Integer");
    }

    @Test
    void aReferenceNamesAgentAndDateAsFarAsTheTypeHasThem() {
        assertThat(reference(training("A01", DATE, "95"))).isEqualTo("trainings/A01/2024-03-04");
        assertThat(reference(DeclaredFact.of(DeclaredType.of("Bonus", AGENT), Map.of("agent", "A01"))))
                .isEqualTo("bonuses/A01");
        assertThat(reference(DeclaredFact.of(DeclaredType.of("Outage", ON), Map.of("date", DATE))))
                .isEqualTo("outages/2024-03-04");
        assertThat(reference(DeclaredFact.of(DeclaredType.of("Survey", SCORE), Map.of("score", BigDecimal.ONE))))
                .isEqualTo("surveys");
    }

    @Test
    void aSecondFactOfTheSameKeyIsNumberedByContent() {
        DeclaredFact low = training("A01", DATE, "60");
        DeclaredFact high = training("A01", DATE, "95");

        assertThat(month(high, low).reference(low)).isEqualTo("trainings/A01/2024-03-04");
        assertThat(month(low, high).reference(high)).isEqualTo("trainings/A01/2024-03-04#2");
        assertThat(month(low, training("A01", DATE, "60")).all("trainings")).hasSize(2);
    }

    @Test
    void theCanonicalFormHasTheFieldsByNameAndTheDefaultsWrittenOut() {
        assertThat(Canonical.of(training("A01", DATE, "0.950"))).isEqualTo("""
                {"agent":"A01","at":"09:00","date":"2024-03-04","passed":false,"score":"0.95"}""");
    }

    @Test
    void theFingerprintIsThatOfTheContents() {
        DeclaredFact one = training("A01", DATE, "0.95");
        DeclaredFact two = training("A02", DATE, "1");

        assertThat(month(one, two).fingerprint())
                .isEqualTo(month(two, training("A01", DATE, "0.950")).fingerprint())
                .isNotEqualTo(month(two).fingerprint());
    }

    @Test
    void whatIsWrongIsReportedAtItsField() {
        Map<String, Object> fine = new HashMap<>(Map.of("agent", "A01", "date", DATE, "score", BigDecimal.ONE));
        fine.put("at", LocalTime.of(8, 30, 0, 1));

        assertThat(problems(
                        training("A1", LocalDate.of(2024, 4, 1), "1e-31"),
                        DeclaredFact.of(TRAINING, fine),
                        training(" ", DATE, "1")))
                .containsExactly(
                        "outside-period /trainings/0/date: date 2024-04-01 does not lie in 2024-03",
                        "unknown-agent /trainings/0/agent: there is no agent A1",
                        "number-too-long /trainings/0/score: score has more than 30 digits",
                        "finer-than-seconds /trainings/1/at: a time is given to the second at most",
                        "blank /trainings/2/agent: agent is blank");
    }

    @Test
    void aTypeThatNoChosenPolicyDeclaresIsAnError() {
        DeclaredType other = DeclaredType.of("Trainings", AGENT);

        assertThat(problems(DeclaredFact.of(other, Map.of("agent", "A01"))))
                .containsExactly("undeclared /trainingses/0: no chosen policy has this: "
                        + "declare Trainings @array( \"trainingses\" ) agent : String end");
    }

    @Test
    void aFactCanBeWaived() {
        DeclaredFact training = training("A01", DATE, "60");
        TeamMonth month = builder(training)
                .waive(Waiver.ofFact("trainings/A01/2024-03-04", "ill", "L01"))
                .build();

        assertThat(month.referred("trainings/A01/2024-03-04")).contains(training);
    }

    private static DeclaredFact training(String agent, LocalDate date, String score) {
        return DeclaredFact.of(TRAINING, Map.of("agent", agent, "date", date, "score", new BigDecimal(score)));
    }

    private static String reference(DeclaredFact fact) {
        return month(fact).reference(fact);
    }

    private static TeamMonth month(DeclaredFact... facts) {
        return builder(facts).build();
    }

    private static TeamMonth.Builder builder(DeclaredFact... facts) {
        Vocabulary vocabulary = Vocabulary.standard().plus(TRAINING);
        for (DeclaredFact fact : facts) {
            vocabulary = fact.type().name().equals("Trainings") ? vocabulary : vocabulary.plus(fact.type());
        }
        return TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .vocabulary(vocabulary)
                .add(Agent.of("A01", "one", Role.PRE_SALES), Agent.of("A02", "two", Role.PRE_SALES))
                .add(facts);
    }

    private static List<String> problems(DeclaredFact... facts) {
        return InBothLanguages.checked(catchThrowableOfType(FactsException.class, () -> month(facts))
                        .problems())
                .stream()
                .map(problem -> problem.code() + " " + problem.place().pointer() + ": " + problem.message())
                .toList();
    }
}
