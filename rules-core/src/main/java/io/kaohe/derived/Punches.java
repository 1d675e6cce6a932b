package io.kaohe.derived;

import io.kaohe.fact.Leave;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the punches of a month. A shift on a date that a leave covers, approved or not, is not judged: the leave is.
 */
final class Punches {
    private Punches() {}

    /** A lapse for each punched side that is a minute or more late or early. */
    static List<Lapse> lapses(Known month) {
        List<Lapse> lapses = new ArrayList<>();
        for (Shift shift : judged(month)) {
            for (int i = 0; i < shift.segments().size(); i++) {
                for (Side side : Side.values()) {
                    Segment segment = shift.segments().get(i);
                    int minutes = segment.filled().contains(side) ? 0 : minutes(shift.date(), segment, side);
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
            LocalDateTime start = first.startOn(shift.date());
            boolean filled = first.filled().contains(Side.IN);
            first.time(Side.IN)
                    .map(time -> Duration.between(nearest(shift.date(), time, start), start))
                    .ifPresent(before -> clockIns.add(new ClockIn(shift, filled, before.toSeconds())));
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
                        int minutes = minutes(shift.date(), segment, side);
                        missed.add(new MissedPunch(shift, i, side, filled, filled && segment.vouched(), nth, minutes));
                    }
                }
            }
        }
        return missed;
    }

    private static List<Shift> judged(Known month) {
        Map<String, List<Leave>> leaves = month.all(Leave.class).stream().collect(Collectors.groupingBy(Leave::agent));
        return month.all(Shift.class).stream()
                .filter(shift -> leaves.getOrDefault(shift.agent(), List.of()).stream()
                        .noneMatch(leave -> leave.covers(shift.date())))
                .sorted(Comparator.comparing(Shift::agent)
                        .thenComparing(Shift::date)
                        .thenComparing(Punches::firstStart))
                .toList();
    }

    private static LocalTime firstStart(Shift shift) {
        return shift.segments().get(inOrderOfTime(shift).get(0)).start();
    }

    private static List<Integer> inOrderOfTime(Shift shift) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shift.segments().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> shift.segments().get(i).start()));
        return order;
    }

    private static int minutes(LocalDate date, Segment segment, Side side) {
        LocalDateTime planned = side == Side.IN ? segment.startOn(date) : segment.endOn(date);
        return segment.time(side)
                .map(time -> {
                    LocalDateTime actual = nearest(date, time, planned);
                    Duration off =
                            side == Side.IN ? Duration.between(planned, actual) : Duration.between(actual, planned);
                    return off.isNegative() ? 0 : (int) off.toMinutes();
                })
                .orElse(0);
    }

    /** Of the shift's date, the day before and the day after, the moment nearest to the plan; of two, the earlier. */
    private static LocalDateTime nearest(LocalDate date, LocalTime time, LocalDateTime planned) {
        LocalDateTime best = date.minusDays(1).atTime(time);
        for (LocalDate candidate : List.of(date, date.plusDays(1))) {
            LocalDateTime moment = candidate.atTime(time);
            if (distance(moment, planned).compareTo(distance(best, planned)) < 0) {
                best = moment;
            }
        }
        return best;
    }

    private static Duration distance(LocalDateTime a, LocalDateTime b) {
        return Duration.between(a, b).abs();
    }
}
