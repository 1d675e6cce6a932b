package io.kaohe.catalog;

import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Shifts with the punches that chance makes: in good time, late or early by any tier, missed, filled in afterwards. */
final class RandomShifts {
    private static final List<List<String>> PLANS =
            List.of(List.of("08:30", "17:30"), List.of("17:00", "01:00"), List.of("10:00", "14:00", "17:30", "23:00"));

    private final Chance chance;

    RandomShifts(Chance chance) {
        this.chance = chance;
    }

    /**
     * A shift on a date.
     *
     * @param lapses of a hundred sides, how many are late or early
     * @param missed of a hundred sides, how many were not punched
     */
    Shift on(String agent, LocalDate date, int lapses, int missed) {
        List<String> plan = chance.oneOf(PLANS);
        return new Shift(
                agent,
                date,
                Stream.iterate(0, i -> i < plan.size(), i -> i + 2)
                        .map(i ->
                                segment(LocalTime.parse(plan.get(i)), LocalTime.parse(plan.get(i + 1)), lapses, missed))
                        .toList());
    }

    private Segment segment(LocalTime start, LocalTime end, int lapses, int missed) {
        LocalTime in = chance.near(start, lapses > 0 && chance.percent(lapses) ? minutes() : -chance.between(1, 25));
        LocalTime out = chance.near(end, lapses > 0 && chance.percent(lapses) ? -minutes() : chance.between(0, 20));
        if (!chance.percent(missed)) {
            return new Segment(start, end, in, out, List.of(), false);
        }
        boolean vouched = chance.percent(80);
        return switch (chance.between(1, 6)) {
            case 1, 2 -> new Segment(start, end, in, out, List.of(Side.IN), vouched);
            case 3, 4 -> new Segment(start, end, in, out, List.of(Side.OUT), vouched);
            case 5 -> new Segment(start, end, null, out, List.of(), false);
            default -> new Segment(start, end, in, null, List.of(), false);
        };
    }

    private int minutes() {
        return switch (chance.between(1, 10)) {
            case 1, 2, 3, 4 -> chance.between(0, 10);
            case 5, 6 -> chance.between(11, 19);
            case 7, 8 -> chance.between(20, 30);
            case 9 -> chance.between(31, 59);
            default -> chance.between(60, 150);
        };
    }
}
