package io.kaohe.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaohe.fact.Fact;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunchesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @ParameterizedTest(name = "in at {2} and out at {3} of a shift from {0} to {1}: {4} late, {5} early")
    @CsvSource({
        "08:30, 17:30, 08:30, 17:30, 0, 0",
        "08:30, 17:30, 08:30:59, 17:29:01, 0, 0",
        "08:30, 17:30, 08:31, 17:29, 1, 1",
        "08:30, 17:30, 08:41:10, 17:28:59, 11, 1",
        "08:30, 17:30, 07:00, 23:00, 0, 0",
        "17:00, 01:00, 17:10, 01:02, 10, 0",
        "17:00, 01:00, 16:50, 00:45, 0, 15",
        "17:00, 01:00, 00:30, 23:59:30, 450, 60",
        "00:10, 08:00, 23:50, 08:00, 0, 0",
        "23:50, 08:00, 00:20, 08:00, 30, 0",
        "08:30, 17:30, 20:30, 05:30, 0, 720",
    })
    void lapsesAreWholeMinutesFromThePlanToTheNearestMoment(
            String start, String end, String in, String out, int late, int early) {
        List<Lapse> lapses = lapses(Shift.of("A01", FIRST, Segment.punched(start, end, in, out)));

        assertThat(minutes(lapses, LapseKind.LATE)).isEqualTo(late);
        assertThat(minutes(lapses, LapseKind.EARLY)).isEqualTo(early);
    }

    @Test
    void aSideFilledInIsNoLapseAndAMissedPunch() {
        Shift shift = Shift.of("A01", FIRST, segment("08:45", "17:00", List.of(Side.IN), true));

        assertThat(lapses(shift)).extracting(Lapse::kind, Lapse::minutes).containsExactly(tuple(LapseKind.EARLY, 30));
        assertThat(missed(shift))
                .extracting(MissedPunch::side, MissedPunch::minutes, MissedPunch::filled, MissedPunch::vouched)
                .containsExactly(tuple(Side.IN, 15, true, true));
    }

    @Test
    void aVoucherSpeaksForFilledSidesOnly() {
        Shift shift = Shift.of("A01", FIRST, segment("08:30", null, List.of(Side.IN), true));

        assertThat(missed(shift))
                .extracting(MissedPunch::side, MissedPunch::filled, MissedPunch::vouched)
                .containsExactly(tuple(Side.IN, true, true), tuple(Side.OUT, false, false));
    }

    @Test
    void missedPunchesCountByDateThenSegmentThenInBeforeOut() {
        Shift split = Shift.of(
                "A01",
                FIRST.plusDays(1),
                new Segment(LocalTime.of(17, 30), LocalTime.of(23, 0), null, null, List.of(), false),
                new Segment(LocalTime.of(10, 0), LocalTime.of(14, 0), null, LocalTime.of(14, 0), List.of(), false));
        Shift earlier = Shift.of("A01", FIRST, segment("08:30", null, List.of(), false));

        assertThat(missed(split, earlier))
                .extracting(MissedPunch::nth, MissedPunch::date, MissedPunch::segment, MissedPunch::side)
                .containsExactly(
                        tuple(1, FIRST, 0, Side.OUT),
                        tuple(2, FIRST.plusDays(1), 1, Side.IN),
                        tuple(3, FIRST.plusDays(1), 0, Side.IN),
                        tuple(4, FIRST.plusDays(1), 0, Side.OUT));
    }

    @Test
    void aShiftOnADateOfLeaveIsNotJudgedEvenForHalfADay() {
        Shift shift = Shift.of("A01", FIRST, segment("09:00", null, List.of(), false));
        Leave leave = new Leave("A01", FIRST, new BigDecimal("0.5"), LeaveKind.SICK, null, false);
        Leave ofAnother = new Leave("A02", FIRST, BigDecimal.ONE, LeaveKind.SICK, null, true);

        assertThat(lapses(shift, leave)).isEmpty();
        assertThat(missed(shift, leave)).isEmpty();
        assertThat(lapses(shift, ofAnother)).hasSize(1);
    }

    @ParameterizedTest(name = "in at {1} for {0}: {2} seconds before")
    @CsvSource({
        "08:30, 08:20, 600",
        "08:30, 08:20:01, 599",
        "08:30, 08:30, 0",
        "08:30, 08:30:01, -1",
        "00:05, 23:55, 600",
    })
    void aClockInIsMeasuredToTheSecond(String start, String in, long seconds) {
        Shift shift = Shift.of("A01", FIRST, Segment.punched(start, "17:30", in, "17:30"));

        assertThat(Punches.clockIns(KnownMonth.of(shift)))
                .extracting(ClockIn::secondsBeforeStart)
                .containsExactly(seconds);
    }

    @Test
    void aClockInSaysWhetherItWasFilledInAndUnderALeaveThereIsNone() {
        Shift filled = Shift.of("A01", FIRST, segment("08:25", "17:30", List.of(Side.IN), true));
        Shift onLeave = Shift.of("A02", FIRST, segment("08:25", "17:30", List.of(), false));
        Leave leave = new Leave("A02", FIRST, new BigDecimal("0.5"), LeaveKind.SICK, null, false);

        assertThat(Punches.clockIns(KnownMonth.of(filled, onLeave, leave)))
                .extracting(ClockIn::agent, ClockIn::filled)
                .containsExactly(tuple("A01", true));
    }

    private static Segment segment(String in, String out, List<Side> filled, boolean vouched) {
        return new Segment(
                LocalTime.of(8, 30),
                LocalTime.of(17, 30),
                in == null ? null : LocalTime.parse(in),
                out == null ? null : LocalTime.parse(out),
                filled,
                vouched);
    }

    private static int minutes(List<Lapse> lapses, LapseKind kind) {
        return lapses.stream()
                .filter(lapse -> lapse.kind() == kind)
                .mapToInt(Lapse::minutes)
                .sum();
    }

    private static List<Lapse> lapses(Fact... facts) {
        return Punches.lapses(KnownMonth.of(facts));
    }

    private static List<MissedPunch> missed(Fact... facts) {
        return Punches.missed(KnownMonth.of(facts));
    }
}
