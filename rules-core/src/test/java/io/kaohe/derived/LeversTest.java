package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.fact.Absence;
import io.kaohe.fact.AbsenceCause;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import io.kaohe.fact.Subject;
import io.kaohe.number.Exact;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A lever that is pulled gives facts from which the wanted value follows. */
class LeversTest {
    private static final LocalDate DATE = LocalDate.of(2024, 3, 5);
    private static final Fact COMPLAINT = complaint(5);
    private static final Fact OTHER_COMPLAINT = complaint(9);

    @Property
    void aLapseCanBeOfAnyNumberOfMinutes(
            @ForAll @IntRange(min = 1, max = 200) int late, @ForAll @IntRange(max = 200) int wanted) {
        Shift shift =
                shift(LocalTime.of(8, 30).plusMinutes(late).plusSeconds(40).toString(), "17:30");

        assertThat(pulled(Punches::lapses, "minutes", wanted, shift))
                .extracting(Lapse::minutes)
                .isEqualTo(wanted == 0 ? List.of() : List.of(wanted));
    }

    @Test
    void anEarlyLeavingIsShorterWhenTheClockOutIsLater() {
        assertThat(pulled(Punches::lapses, "minutes", 30, shift("08:30", "16:52:10")))
                .singleElement()
                .satisfies(lapse -> assertThat(lapse.shift().segments().get(0).time(Side.OUT))
                        .contains(LocalTime.of(16, 59, 10)));
    }

    @Test
    void aLapseOverMidnightMovesTheShortWay() {
        Shift night = Shift.of("A01", DATE, Segment.punched("23:50", "06:00", "00:05", "06:00"));

        assertThat(pulled(Punches::lapses, "minutes", 5, night))
                .extracting(Lapse::minutes)
                .containsExactly(5);
    }

    @Property
    void aClockInCanLieAnyNumberOfSecondsBeforeTheShift(@ForAll @IntRange(min = -900, max = 900) int wanted) {
        assertThat(pulled(Punches::clockIns, "secondsBeforeStart", wanted, shift("08:25:30", "17:30")))
                .extracting(ClockIn::secondsBeforeStart)
                .containsExactly((long) wanted);
    }

    @Test
    void aMissedPunchInTimeIsNoneAndThoseBehindItCountOneLess() {
        Segment filled = new Segment(
                LocalTime.of(8, 30), LocalTime.of(17, 30), LocalTime.of(8, 41), null, List.of(Side.IN), true);
        Shift shift = Shift.of("A01", DATE, filled);

        assertThat(pulled(Punches::missed, "nth", 0, shift))
                .extracting(MissedPunch::side, MissedPunch::nth)
                .containsExactly(tuple(Side.OUT, 1));
    }

    @Test
    void thereCanBeAComplaintLessAndAComplaintMore() {
        assertThat(pulled(NthComplaint::of, "nth", 0, COMPLAINT, OTHER_COMPLAINT))
                .hasSize(1);
        assertThat(pulled(NthComplaint::of, "nth", 2, COMPLAINT))
                .extracting(NthComplaint::nth)
                .containsExactly(1, 2);
    }

    @Test
    void thereCanBeABreachLess() {
        Fact history = new History("A01", BigDecimal.ZERO, BigDecimal.ZERO, List.of(), 5);
        Fact breach = new Misconduct("A01", DATE, "DISORDER", null, BigDecimal.ZERO);

        assertThat(pulled(NthBreach::of, "nth", 5, history, breach)).isEmpty();
    }

    @Test
    void aSecondLapseLessLeavesTheFirst() {
        KnownMonth month = KnownMonth.of(shift("08:41", "17:30"), shift(9, "08:42"));
        List<NthLapse> all = NthLapse.of(month.and(Punches.lapses(month)));

        List<FactChange> changes = ways(all.get(1), "nth", 1).get(0);
        KnownMonth then =
                KnownMonth.of(shift("08:41", "17:30"), changes.get(0).would().orElseThrow());
        assertThat(NthLapse.of(then.and(Punches.lapses(then))))
                .extracting(NthLapse::nth)
                .containsExactly(1);
    }

    @Test
    void absenceIsLongerShorterOrNone() {
        Fact whole = new Absence("A01", DATE, AbsenceCause.NO_SHOW, null, new BigDecimal("1.5"));

        for (String wanted : List.of("0", "0.5", "1", "3")) {
            assertThat(pulled(AgentTotals::absences, "days", new BigDecimal(wanted), whole))
                    .filteredOn(total -> total.agent().equals("A01"))
                    .singleElement()
                    .satisfies(total -> assertThat(total.days()).isEqualByComparingTo(wanted));
        }
    }

    @Test
    void leaveIsShorter() {
        Leave leave = new Leave("A01", DATE, new BigDecimal("3"), LeaveKind.PERSONAL, null, true);
        LeaveTaken taken = new LeaveTaken(leave, leave.days(), List.of(leave));
        LeaveTotal total = new LeaveTotal("A01", leave.days(), List.of(taken));

        assertThat(ways(total, "days", 2).get(0).get(0).would())
                .get()
                .satisfies(fact -> assertThat(((Leave) fact).days()).isEqualByComparingTo("2"));
        assertThat(ways(total, "days", 0).get(0)).containsExactly(FactChange.without(leave));
    }

    @Test
    void aDateOfAbsenceLessUndoesAllThatMadeIt() {
        Leave leave = new Leave("A01", DATE, new BigDecimal("1"), LeaveKind.OTHER, null, false);
        Absence absence = new Absence("A01", DATE.plusDays(2), AbsenceCause.NO_SHOW, null, BigDecimal.ONE);
        AbsentDate first = date(DATE, new LeaveDate(leave, DATE));
        AbsentDate last = date(DATE.plusDays(2), absence);
        AbsenceYear year = new AbsenceYear("A01", 1, 2, 1, 1, List.of(first, last));

        assertThat(ways(year, "total", 2)).containsExactly(List.of(FactChange.without(absence)));
        assertThat(ways(year, "inMonth", 0).get(0))
                .extracting(FactChange::was)
                .containsExactly(Optional.of(absence), Optional.of(leave));
        assertThat(ways(year, "total", 0)).isEmpty();
    }

    @Test
    void aFigureOfAFactCanBeAnother() {
        Metric speed = new Metric("A01", "typing-speed", new BigDecimal("78"));

        assertThat(ways(speed, "value", 80))
                .containsExactly(
                        List.of(FactChange.of(speed, new Metric("A01", "typing-speed", new BigDecimal("80")))));
    }

    @Test
    void whatIsNotKnownToFollowHasNoLever() {
        assertThat(Levers.of(new Metric("A01", "typing-speed", BigDecimal.ONE), "name"))
                .isEmpty();
        assertThat(Levers.of(new NamedValue(Optional.empty(), Optional.empty(), "x", Exact.ONE, List.of()), "value"))
                .isEmpty();
        assertThat(Levers.of("no subject at all", "days")).isEmpty();
    }

    @Test
    void everyLeverNamesAPropertyOfItsType() {
        assertThat(Levers.all())
                .allSatisfy(lever -> assertThat(lever.type().getMethods())
                        .extracting(Method::getName)
                        .contains(lever.property()));
    }

    /** What is derived of the month with the first of its kind given another value. */
    private static <T extends Derived> List<T> pulled(
            Function<Known, List<T>> derive, String property, int wanted, Fact... facts) {
        return pulled(derive, property, BigDecimal.valueOf(wanted), facts);
    }

    private static <T extends Derived> List<T> pulled(
            Function<Known, List<T>> derive, String property, BigDecimal wanted, Fact... facts) {
        T first = derive.apply(KnownMonth.of(facts)).get(0);
        List<FactChange> changes =
                Levers.of(first, property).orElseThrow().pulled(first, wanted).get(0);
        List<Fact> then = new ArrayList<>(List.of(facts));
        for (FactChange change : changes) {
            change.was().ifPresent(was -> then.removeIf(fact -> fact == was));
            change.would().ifPresent(then::add);
        }
        return derive.apply(KnownMonth.of(then.toArray(new Fact[0])));
    }

    private static List<List<FactChange>> ways(Object subject, String property, int wanted) {
        return Levers.of(subject, property).orElseThrow().pulled(subject, BigDecimal.valueOf(wanted));
    }

    private static AbsentDate date(LocalDate date, Subject why) {
        return new AbsentDate("A01", date, List.of(new AbsentOn("A01", date, List.of(why))));
    }

    private static Shift shift(String in, String out) {
        return Shift.of("A01", DATE, Segment.punched("08:30", "17:30", in, out));
    }

    private static Shift shift(int day, String in) {
        return Shift.of("A01", DATE.withDayOfMonth(day), Segment.punched("08:30", "17:30", in, "17:30"));
    }

    private static Complaint complaint(int day) {
        return new Complaint("A01", DATE.withDayOfMonth(day), ComplaintCause.SERVICE, false, BigDecimal.ZERO);
    }
}
