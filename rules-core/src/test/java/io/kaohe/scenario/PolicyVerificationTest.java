package io.kaohe.scenario;

import static io.kaohe.fact.EntryKind.FIGURE;
import static io.kaohe.fact.EntryKind.FINE;
import static io.kaohe.fact.EntryKind.RED_PACKET;
import static io.kaohe.fact.EntryKind.WAGE;
import static io.kaohe.scenario.ExpectedEntry.entry;
import static io.kaohe.scenario.PolicyVerification.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Waiver;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PolicyVerificationTest {
    private static final Policy POLICY = ScenarioText.LATE;
    private static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final Agent AGENT = Agent.of("A01", "林一", Role.PRE_SALES).withBaseWage("3100");
    private static final Shift FIVE_LATE = Shift.of("A01", DATE, Segment.punched("08:30", "17:30", "08:35", "17:30"));

    @Test
    void underAClauseOnlyItsEntriesCount() {
        verifyThat(POLICY)
                .under("L1")
                .given(AGENT, FIVE_LATE)
                .settles("A01")
                .toExactly(entry(RED_PACKET, "L1", "10")
                        .on(DATE)
                        .shares(5)
                        .facts("shifts/A01/2024-03-01")
                        .notes())
                .settlesTheTeam()
                .toNothing()
                .fires("L1 late by up to 10 minutes");
    }

    @Test
    void withoutAClauseTheWholeStatementCounts() {
        SettlementVerification settled = verifyThat(POLICY).given(AGENT, FIVE_LATE);

        settled.settles("A01").toExactly(entry(WAGE, "L3", "3100").undated(), entry(RED_PACKET, "L1"));
        settled.settlesTheTeam().toExactly(entry(FIGURE, "L4", "1").code("TEAMS"));
        fails(() -> settled.settles("A01").toExactly(entry(RED_PACKET, "L1")));
    }

    @Test
    void anEntryOfAnotherClauseWidensTheTest() {
        SettlementVerification settled = verifyThat(POLICY).under("L1").given(AGENT, FIVE_LATE);

        fails(() -> settled.settles("A01").toExactly(entry(RED_PACKET, "L1"), entry(FINE, "L2")));
        settled.settles("A01").toExactly(entry(RED_PACKET, "L1"), entry(WAGE, "L3"));
    }

    @Test
    void waiversMayBeGivenToo() {
        Waiver waiver = Waiver.ofClause("A01", "L1", "metro breakdown", "L01");

        verifyThat(POLICY)
                .under("L1")
                .given(List.of(AGENT, FIVE_LATE), List.of(waiver))
                .settles("A01")
                .toExactly(entry(RED_PACKET, "L1", "0").waived(BigDecimal.TEN));
    }

    @Test
    void anotherMonthMayBeSettled() {
        Shift shift = Shift.of("A01", LocalDate.of(2024, 2, 29), Segment.punched("08:30", "17:30", "08:35", "17:30"));

        verifyThat(POLICY)
                .under("L1")
                .in(YearMonth.of(2024, 2))
                .given(AGENT, shift)
                .settles("A01")
                .toExactly(entry(RED_PACKET, "L1"));
    }

    @Test
    void factsAreRejectedForTheFieldThatIsMissing() {
        SettlementVerification rejected = verifyThat(POLICY).given(Agent.of("A01", "林一", Role.PRE_SALES));

        rejected.isRejectedFor("baseWage")
                .isRejectedFor(ExpectedProblem.of("missing-figure").in("baseWage"));
        fails(() -> rejected.isRejectedFor("restAllowance"));
        fails(() -> rejected.settles("A01").toNothing());
        fails(() -> verifyThat(POLICY).given(AGENT).isRejectedFor("baseWage"));
    }

    @Test
    void reasonsAndTheFundMayBeVerifiedToo() {
        verifyThat(LateRules.withFund())
                .under("L2")
                .given(AGENT, Shift.of("A01", DATE, Segment.punched("08:30", "17:30", "08:45", "17:30")))
                .fillsTheFundWith("20")
                .settles("A01")
                .toExactly(entry(FINE, "L2", "20.00").reason("words").reason(Language.ZH, "词"));
    }

    @Test
    void aFailureShowsWhatWasExpectedBesideWhatThereIs() {
        assertThat(fails(() -> verifyThat(POLICY)
                        .under("L1")
                        .given(AGENT, FIVE_LATE)
                        .settles("A01")
                        .toExactly(entry(RED_PACKET, "L1", "20.00"))))
                .isEqualTo("""
                        the policy late settles 2024-03 otherwise
                        A01
                            expected             actual
                          * RED_PACKET L1 20.00  RED_PACKET L1 2024-03-01 10.00 in 5 shares
                                amount is 10.00, expected 20.00
                        fired
                            L1 late by up to 10 minutes
                            L3 the wage
                            L4 the team is counted""");
    }

    @Test
    void aRuleThatDoesNotFireIsNamed() {
        assertThat(fails(() -> verifyThat(POLICY).given(AGENT, FIVE_LATE).fires("L3 the wage", "L2 too late")))
                .startsWith("these rules did not fire: [L2 too late]\nfired\n");
    }

    @Test
    void unknownClausesAndAgentsAreMistakesOfTheTest() {
        assertThatThrownBy(() -> verifyThat(POLICY).under("L11"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy late has no clause \"L11\"; maybe \"L1\" was meant");
        assertThatThrownBy(() -> verifyThat(POLICY).given(AGENT).settles("A01").toExactly(entry(FINE, "X")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy late has no clause \"X\"");
        assertThatThrownBy(() -> verifyThat(POLICY).given(AGENT).settles("A02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no agent A02 in team");
        assertThatThrownBy(() -> verifyThat(POLICY).given(AGENT).isRejectedFor(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts are rejected for at least one problem");
    }

    private static String fails(Executable verification) {
        return catchThrowableOfType(AssertionError.class, verification::execute).getMessage();
    }
}
