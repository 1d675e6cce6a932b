package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Fact;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsencesTest {
    @Test
    void aDateThatSeveralRulesNameIsOneWithAllTheirReasons() {
        AbsentOn late = new AbsentOn("A01", date("2024-03-07"), List.of());
        AbsentOn away = new AbsentOn("A01", date("2024-03-07"), List.of());
        AbsentOn ofAnother = new AbsentOn("A02", date("2024-03-07"), List.of());
        KnownMonth month = KnownMonth.of().and(ofAnother).and(late).and(away);

        List<AbsentDate> dates = AbsentDate.of(month);

        assertThat(dates).extracting(AbsentDate::agent).containsExactly("A01", "A02");
        assertThat(dates.get(0).basis()).hasSize(2).allMatch(reason -> reason == late || reason == away);
    }

    @ParameterizedTest(name = "absent before on {0} and in the month on {1}: longest run {4}, in the month {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 0, 0, 0, 0",
                "-, 2024-03-07, 0, 1, 1, 1",
                "2024-02-28 2024-02-29, -, 2, 0, 0, 0",
                "2024-02-29, 2024-03-01, 1, 1, 2, 1",
                "2024-02-28, 2024-03-01, 1, 1, 1, 1",
                "2024-02-27 2024-02-28, 2024-03-01, 2, 1, 1, 1",
                "2024-02-28 2024-02-29, 2024-03-01 2024-03-02, 2, 2, 4, 2",
                "2024-02-29, 2024-03-01 2024-03-30 2024-03-31, 1, 3, 2, 2",
                "-, 2024-03-07 2024-03-09, 0, 2, 1, 1",
            })
    void theYearCountsTheDatesBeforeTheMonthAndThoseInIt(
            String before, String now, int datesBefore, int inMonth, int longestRun, int longestRunInMonth) {
        AbsenceYear year = year(dates(before), dates(now));

        assertThat(year)
                .extracting(
                        AbsenceYear::before,
                        AbsenceYear::inMonth,
                        AbsenceYear::total,
                        AbsenceYear::longestRun,
                        AbsenceYear::longestRunInMonth)
                .containsExactly(datesBefore, inMonth, datesBefore + inMonth, longestRun, longestRunInMonth);
    }

    @Test
    void everyAgentHasAYear() {
        assertThat(AbsenceYear.of(KnownMonth.of()))
                .extracting(AbsenceYear::agent, AbsenceYear::total)
                .containsExactly(tuple("A01", 0), tuple("A02", 0), tuple("S01", 0));
    }

    @Test
    void aYearRestsOnTheDatesOfTheMonthAndTheHistory() {
        History history = history(dates("2024-02-06"));
        AbsentDate date = new AbsentDate("A01", date("2024-03-07"), List.of());
        KnownMonth month = KnownMonth.of(history).and(date);

        assertThat(AbsenceYear.of(month).get(0).basis()).isEqualTo(List.of(date, history));
        assertThat(AbsenceYear.of(month).get(1).basis()).isEmpty();
    }

    @Test
    void aLeaveHasADateForEachDayThatItBegins() {
        Leave leave = new Leave("A01", date("2024-03-07"), new BigDecimal("1.5"), LeaveKind.SICK, null, false);

        assertThat(LeaveDate.of(KnownMonth.of(leave)))
                .extracting(LeaveDate::agent, LeaveDate::date, LeaveDate::kind, LeaveDate::approved)
                .containsExactly(
                        tuple("A01", date("2024-03-07"), LeaveKind.SICK, false),
                        tuple("A01", date("2024-03-08"), LeaveKind.SICK, false));
    }

    private static AbsenceYear year(List<LocalDate> before, List<LocalDate> now) {
        KnownMonth month = KnownMonth.of(before.isEmpty() ? new Fact[0] : new Fact[] {history(before)});
        now.forEach(date -> month.and(new AbsentDate("A01", date, List.of())));
        return AbsenceYear.of(month).get(0);
    }

    private static History history(List<LocalDate> absent) {
        return new History("A01", BigDecimal.ZERO, BigDecimal.ZERO, absent, 0);
    }

    private static List<LocalDate> dates(String all) {
        return all == null
                ? List.of()
                : Arrays.stream(all.split(" ")).map(LocalDate::parse).toList();
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
