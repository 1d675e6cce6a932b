package io.kaohe.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.problem.FactsException;
import io.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A month built in Java passes the same checks as a document. */
class TeamMonthTest {
    private static final Agent AGENT = Agent.of("A01", "one", Role.PRE_SALES);

    @Test
    void aSecondFactOfTheSameKeyIsNumberedByContentAndNotByPosition() {
        Misconduct disorder = misconduct("DISORDER");
        Misconduct neglect = misconduct("NEGLECT");

        assertThat(month(neglect, disorder).reference(disorder)).isEqualTo("misconduct/A01/2024-03-11");
        assertThat(month(disorder, neglect).reference(neglect)).isEqualTo("misconduct/A01/2024-03-11#2");
    }

    @Test
    void equalFactsAreTwoFacts() {
        TeamMonth month = month(misconduct("DISORDER"), misconduct("DISORDER"));

        assertThat(month.all(Misconduct.class)).hasSize(2);
        assertThat(month.referred("misconduct/A01/2024-03-11#2")).isPresent();
    }

    @Test
    void theSameObjectTwiceIsAnErrorAndNotOneFactLost() {
        Misconduct disorder = misconduct("DISORDER");

        assertThat(problems(disorder, disorder)).containsExactly("added-twice /misconduct/0");
    }

    @Test
    void theFingerprintIsThatOfTheContents() {
        assertThat(month(misconduct("DISORDER"), misconduct("NEGLECT")).fingerprint())
                .isEqualTo(month(misconduct("NEGLECT"), misconduct("DISORDER")).fingerprint())
                .isNotEqualTo(month(misconduct("NEGLECT")).fingerprint())
                .matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void allThatIsWrongIsReportedAtOnceWithItsPointer() {
        assertThat(problems(
                        new Mark("A02", "SATISFACTION", BigDecimal.ONE.negate()),
                        new Leave("A01", LocalDate.of(2024, 3, 31), BigDecimal.TEN, LeaveKind.REST, null, true)))
                .containsExactly(
                        "unknown-agent /marks/0/agent", "too-small /marks/0/value", "outside-period /leaves/0/days");
    }

    @Test
    void aTimeFinerThanSecondsHasNoPlaceInADocument() {
        Segment segment = new Segment(
                LocalTime.of(8, 30), LocalTime.of(17, 30), LocalTime.of(8, 30, 0, 1), null, List.of(), false);

        assertThat(problems(Shift.of("A01", LocalDate.of(2024, 3, 1), segment)))
                .containsExactly("finer-than-seconds /shifts/0/segments/0");
    }

    @Test
    void anUnknownFigureIsNeverHandedOut() {
        assertThat(AGENT.hasBaseWage()).isFalse();
        assertThatThrownBy(AGENT::baseWage)
                .isInstanceOf(MissingFigureException.class)
                .hasMessage("agents/A01 has no baseWage");
    }

    private static Misconduct misconduct(String kind) {
        return new Misconduct("A01", LocalDate.of(2024, 3, 11), kind, null, BigDecimal.ZERO);
    }

    private static TeamMonth month(Fact... facts) {
        return TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .add(AGENT)
                .add(facts)
                .build();
    }

    private static List<String> problems(Fact... facts) {
        return assertThatThrownBy(() -> month(facts))
                .asInstanceOf(InstanceOfAssertFactories.type(FactsException.class))
                .actual()
                .problems()
                .stream()
                .map(TeamMonthTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        return problem.code() + " " + problem.place().pointer();
    }
}
