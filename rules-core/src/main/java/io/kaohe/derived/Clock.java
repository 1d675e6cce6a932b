package io.kaohe.derived;

import io.kaohe.fact.FactChange;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shifts punched at other times. */
final class Clock {
    private Clock() {}

    /** A lapse of so many minutes, the seconds as they were; of 0 minutes there is none. */
    static List<FactChange> lapse(Lapse lapse, BigDecimal minutes) {
        long later = minutes.longValueExact() - lapse.minutes();
        Side side = side(lapse);
        return moved(lapse.shift(), lapse.segment(), side, time -> time.plusMinutes(side == Side.IN ? later : -later));
    }

    /** A clock-in so many seconds before the shift. */
    static List<FactChange> clockIn(ClockIn clock, BigDecimal seconds) {
        long earlier = seconds.longValueExact() - clock.secondsBeforeStart();
        return moved(clock.shift(), first(clock.shift()), Side.IN, time -> time.minusSeconds(earlier));
    }

    /** The side of the shift punched to the minute of its plan. */
    static List<FactChange> punched(Shift shift, int nth, Side side) {
        Segment segment = shift.segments().get(nth);
        List<Side> filled = segment.filled().stream().filter(one -> one != side).toList();
        LocalTime planned = side == Side.IN ? segment.start() : segment.end();
        return with(
                shift,
                nth,
                new Segment(
                        segment.start(),
                        segment.end(),
                        side == Side.IN ? planned : segment.time(Side.IN).orElse(null),
                        side == Side.OUT ? planned : segment.time(Side.OUT).orElse(null),
                        filled,
                        segment.vouched() && !filled.isEmpty()));
    }

    static Side side(Lapse lapse) {
        return lapse.kind() == LapseKind.LATE ? Side.IN : Side.OUT;
    }

    private static int first(Shift shift) {
        int first = 0;
        for (int i = 1; i < shift.segments().size(); i++) {
            if (shift.segments()
                    .get(i)
                    .start()
                    .isBefore(shift.segments().get(first).start())) {
                first = i;
            }
        }
        return first;
    }

    private static List<FactChange> moved(Shift shift, int nth, Side side, UnaryOperator<LocalTime> move) {
        Segment segment = shift.segments().get(nth);
        return segment.time(side)
                .map(time -> with(
                        shift,
                        nth,
                        new Segment(
                                segment.start(),
                                segment.end(),
                                side == Side.IN
                                        ? move.apply(time)
                                        : segment.time(Side.IN).orElse(null),
                                side == Side.OUT
                                        ? move.apply(time)
                                        : segment.time(Side.OUT).orElse(null),
                                segment.filled(),
                                segment.vouched())))
                .orElse(List.of());
    }

    private static List<FactChange> with(Shift shift, int nth, Segment segment) {
        List<Segment> segments = new ArrayList<>(shift.segments());
        segments.set(nth, segment);
        return List.of(FactChange.of(shift, new Shift(shift.agent(), shift.date(), segments)));
    }
}
