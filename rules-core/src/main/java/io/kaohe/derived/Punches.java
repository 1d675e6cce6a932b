package io.kaohe.derived;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the punches of a month. A shift on a date that a leave covers, approved or not, is not judged: the leave is.
 */
final class Punches {
    /** In nanoseconds, as the plan and the punches are held against each other. */
    private static final long SECOND = 1_000_000_000;

    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = 24 * 60 * MINUTE;

    private static final Comparator<Shift> IN_ORDER =
            Comparator.comparing(Shift::agent).thenComparing(Shift::date).thenComparing(Punches::firstStart);

    private Punches() {}

    /** A lapse for each punched side that is a minute or more late or early. */
    static List<Lapse> lapses(Known month) {
        List<Lapse> lapses = new ArrayList<>();
        for (Shift shift : judged(month)) {
            for (int i = 0; i < shift.segments().size(); i++) {
                for (Side side : Side.values()) {
                    Segment segment = shift.segments().get(i);
                    int minutes = segment.filled().contains(side) ? 0 : minutes(segment, side);
                    if (minutes > 0) {
                        lapses.add(new Lapse(shift, i, Lapse.kindOf(side), minutes, Punch.PUNCHED));
                    }
                }
            }
        }
        return lapses;
    }

    /** The clock-in of the first segment of each shift that has one, punched or filled in. */
    static List<ClockIn> clockIns(Known month) {
        List<ClockIn> clockIns = new ArrayList<>();
        for (Shift shift : judged(month)) {
            Segment first = shift.segments().get(inOrderOfTime(shift).get(0));
            long start = planned(first, Side.IN);
            boolean filled = first.filled().contains(Side.IN);
            first.time(Side.IN)
                    .map(time -> Math.floorDiv(start - nearest(time, start), SECOND))
                    .ifPresent(seconds -> clockIns.add(new ClockIn(shift, filled, seconds)));
        }
        return clockIns;
    }

    /** The missed punches, numbered for each agent through the month. */
    static List<MissedPunch> missed(Known month) {
        List<MissedPunch> missed = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Shift shift : judged(month)) {
            for (int i : inOrderOfTime(shift)) {
                Segment segment = shift.segments().get(i);
                for (Side side : Side.values()) {
                    boolean filled = segment.filled().contains(side);
                    if (filled || segment.time(side).isEmpty()) {
                        int nth = counts.merge(shift.agent(), 1, Integer::sum);
                        int minutes = minutes(segment, side);
                        missed.add(new MissedPunch(shift, i, side, filled, filled && segment.vouched(), nth, minutes));
                    }
                }
            }
        }
        return missed;
    }

    private static List<Shift> judged(Known month) {
        return month.once(Judged.class, () -> Judged.of(month)).shifts();
    }

    /** The shifts that no leave covers, in the order in which their punches count. */
    private record Judged(List<Shift> shifts) {
        static Judged of(Known month) {
            SetMultimap<String, LocalDate> off = HashMultimap.create();
            for (Leave leave : month.all(Leave.class)) {
                for (LocalDate date = leave.from(); leave.covers(date); date = date.plusDays(1)) {
                    off.put(leave.agent(), date);
                }
            }
            List<Shift> shifts = new ArrayList<>();
            for (Shift shift : month.all(Shift.class)) {
                if (!off.containsEntry(shift.agent(), shift.date())) {
                    shifts.add(shift);
                }
            }
            shifts.sort(IN_ORDER);
            return new Judged(List.copyOf(shifts));
        }
    }

    private static LocalTime firstStart(Shift shift) {
        return shift.segments().get(inOrderOfTime(shift).get(0)).start();
    }

    private static List<Integer> inOrderOfTime(Shift shift) {
        if (shift.segments().size() == 1) {
            return List.of(0);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shift.segments().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> shift.segments().get(i).start()));
        return order;
    }

    private static int minutes(Segment segment, Side side) {
        return segment.time(side)
                .map(time -> {
                    long planned = planned(segment, side);
                    long actual = nearest(time, planned);
                    long off = side == Side.IN ? actual - planned : planned - actual;
                    return off < 0 ? 0 : (int) (off / MINUTE);
                })
                .orElse(0);
    }

    /** In nanoseconds from the beginning of the shift's date on. */
    private static long planned(Segment segment, Side side) {
        if (side == Side.IN) {
            return segment.start().toNanoOfDay();
        }
        return segment.end().toNanoOfDay() + (segment.end().isAfter(segment.start()) ? 0 : DAY);
    }

    /** Of the shift's date, the day before and the day after, the moment nearest to the plan; of two, the earlier. */
    private static long nearest(LocalTime time, long planned) {
        long onDate = time.toNanoOfDay();
        if (Math.abs(onDate - planned) < DAY / 2) {
            return onDate;
        }
        long best = onDate - DAY;
        for (long moment = onDate; moment <= onDate + DAY; moment += DAY) {
            if (Math.abs(moment - planned) < Math.abs(best - planned)) {
                best = moment;
            }
        }
        return best;
    }
}
