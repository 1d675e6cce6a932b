package io.kaohe.benchmarks.work;

import io.kaohe.fact.Absence;
import io.kaohe.fact.AbsenceCause;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Shifts, leave and absence of one agent. */
final class Attendances {
    private static final LocalTime DAY = LocalTime.of(8, 30);
    private static final LocalTime DAY_END = LocalTime.of(17, 30);
    private static final LocalTime NIGHT = LocalTime.of(17, 0);
    private static final LocalTime NIGHT_END = LocalTime.of(1, 0);

    private final Random random;
    private final Chances chances;
    private final TeamMonth.Builder month;
    private final String agent;

    Attendances(Random random, Chances chances, TeamMonth.Builder month, String agent) {
        this.random = random;
        this.chances = chances;
        this.month = month;
        this.agent = agent;
    }

    /** A shift by day or by night, in good time, late, early, or with a punch missing. */
    void work(LocalDate date) {
        boolean byDay = random.nextInt(3) > 0;
        LocalTime start = byDay ? DAY : NIGHT;
        LocalTime end = byDay ? DAY_END : NIGHT_END;
        LocalTime in = start.minusSeconds(random.nextInt(1200));
        LocalTime out = end.plusSeconds(random.nextInt(1200));
        if (happens(chances.lapse())) {
            int seconds = 60 * (1 + random.nextInt(38)) + random.nextInt(60);
            boolean late = random.nextInt(4) > 0;
            add(
                    date,
                    new Segment(
                            start,
                            end,
                            late ? start.plusSeconds(seconds) : in,
                            late ? out : end.minusSeconds(seconds),
                            List.of(),
                            false));
            month.add(new RedPacket(agent, date, !happens(chances.unsent())));
        } else if (happens(chances.missed())) {
            add(date, missed(start, end, in, out));
        } else {
            add(date, new Segment(start, end, in, out, List.of(), false));
        }
    }

    private Segment missed(LocalTime start, LocalTime end, LocalTime in, LocalTime out) {
        boolean vouched = random.nextInt(10) > 0;
        return switch (random.nextInt(5)) {
            case 0 -> new Segment(start, end, null, out, List.of(), false);
            case 1, 2 -> new Segment(start, end, start.plusMinutes(random.nextInt(40)), out, List.of(Side.IN), vouched);
            case 3 -> new Segment(start, end, in, end, List.of(Side.OUT), vouched);
            default -> new Segment(start, end, start, end, List.of(Side.IN, Side.OUT), vouched);
        };
    }

    private void add(LocalDate date, Segment segment) {
        month.add(Shift.of(agent, date, segment));
    }

    /** Leave on some of the dates without a shift: mostly rest, seldom of another kind or without approval. */
    void rest(List<LocalDate> free) {
        if (happens(chances.seldom() / 4)) {
            LeaveKind kind = random.nextBoolean() ? LeaveKind.PERSONAL : LeaveKind.OTHER;
            LocalDate from = TeamMonths.PERIOD.atDay(1 + random.nextInt(25));
            month.add(new Leave(agent, from, new BigDecimal("4.5"), kind, null, true));
            return;
        }
        List<LocalDate> dates = new ArrayList<>(free);
        int count = random.nextInt(3);
        for (LocalDate date : dates.subList(0, Math.min(count, dates.size()))) {
            LeaveKind kind = happens(chances.seldom())
                    ? LeaveKind.values()[random.nextInt(LeaveKind.values().length)]
                    : LeaveKind.REST;
            String days = random.nextInt(5) == 0 ? "0.5" : "1";
            LocalDate askedOn = happens(90) ? date.minusDays(random.nextInt(6)) : null;
            boolean approved = !happens(chances.seldom() / 2);
            month.add(new Leave(agent, date, new BigDecimal(days), kind, askedOn, approved));
        }
        if (happens(chances.seldom() / 3) && dates.size() > count) {
            month.add(new Absence(agent, dates.get(count), AbsenceCause.NO_SHOW, null, new BigDecimal("1.25")));
        }
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
