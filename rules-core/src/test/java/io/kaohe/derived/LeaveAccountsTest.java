package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Absence;
import io.kaohe.fact.AbsenceCause;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaveAccountsTest {
    @Test
    void restBeyondTheAllowanceIsCountedInTheOrderOfDates() {
        Leave second = leave(20, "1", LeaveKind.REST, true);
        Leave first = leave(4, "1.5", LeaveKind.REST, true);
        Leave refused = leave(25, "1", LeaveKind.REST, false);
        RestAccount account = RestAccount.of(
                        KnownMonth.of(second, first, refused).and(allowance("2")))
                .get(0);

        assertThat(account.taken()).isEqualByComparingTo("2");
        assertThat(account.unused()).isEqualByComparingTo("0");
        assertThat(account.beyond()).containsOnlyKeys(second);
        assertThat(account.beyond().get(second)).isEqualByComparingTo("0.5");
    }

    @Test
    void restThatIsForbiddenIsAllBeyond() {
        Leave rest = leave(4, "1", LeaveKind.REST, true);
        KnownMonth month = KnownMonth.of(rest).and(new RestForbidden("A01", List.of()));

        assertThat(LeaveTaken.of(month.and(RestAccount.of(month))))
                .extracting(LeaveTaken::leave, LeaveTaken::days)
                .containsExactly(tuple(rest, new BigDecimal("1")));
    }

    @Test
    void twoRulesThatDisagreeAboutTheRestAreAnError() {
        KnownMonth month = KnownMonth.of().and(allowance("2")).and(allowance("3"));

        assertThatThrownBy(() -> RestAccount.of(month))
                .hasMessageContaining("A01")
                .hasMessageContaining("2 and 3");
    }

    @Test
    void personalLeaveCountsThroughTheYearAndOnlyWhatLiesBeyondTheLimitCounts() {
        KnownMonth month = KnownMonth.of(
                leave(10, "2", LeaveKind.PERSONAL, true),
                leave(4, "1", LeaveKind.PERSONAL, true),
                leave(20, "1", LeaveKind.PERSONAL, false),
                leave(25, "1", LeaveKind.SICK, true),
                new History("A01", BigDecimal.ZERO, new BigDecimal("28"), List.of(), 0));

        assertThat(PersonalLeave.of(month))
                .extracting(
                        PersonalLeave::date,
                        leave -> leave.daysThisYear().intValue(),
                        leave -> leave.daysBeyond(30).intValue())
                .containsExactly(tuple(date(4), 29, 0), tuple(date(10), 31, 1));
    }

    @Test
    void daysTurnedIntoAbsenceAreNoLeave() {
        Leave leave = leave(4, "2", LeaveKind.PERSONAL, true);
        KnownMonth month = KnownMonth.of(leave).and(new LeaveAsAbsence(leave, BigDecimal.ONE));

        assertThat(LeaveTaken.of(month)).extracting(LeaveTaken::days).containsExactly(BigDecimal.ONE);
        assertThat(LeaveTaken.of(month.and(new LeaveAsAbsence(leave, BigDecimal.ONE))))
                .isEmpty();
    }

    @Test
    void absencesRecordedAndAbsencesFoundAreSimplyAdded() {
        KnownMonth month = KnownMonth.of(new Absence("A01", date(5), AbsenceCause.NO_SHOW, null, new BigDecimal("1.5")))
                .and(new AbsentTime("A01", Optional.of(date(6)), new BigDecimal("0.5"), List.of()));

        assertThat(AgentTotals.absences(month))
                .extracting(
                        AbsenceTotal::agent,
                        total -> total.days().stripTrailingZeros().toPlainString())
                .containsExactly(tuple("A01", "2"), tuple("A02", "0"), tuple("S01", "0"));
    }

    private static RestAllowance allowance(String days) {
        return new RestAllowance("A01", new BigDecimal(days), List.of());
    }

    private static Leave leave(int day, String days, LeaveKind kind, boolean approved) {
        return new Leave("A01", date(day), new BigDecimal(days), kind, null, approved);
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2024, 3, day);
    }
}
