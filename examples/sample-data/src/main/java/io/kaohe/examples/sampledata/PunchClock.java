package io.kaohe.examples.sampledata;

import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import io.kaohe.fact.TeamMonth;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The punches of a shift, and whether the red packet that a lapse costs was sent. */
final class PunchClock {
    private final Chance chance;
    private final TeamMonth.Builder month;

    PunchClock(Chance chance, TeamMonth.Builder month) {
        this.chance = chance;
        this.month = month;
    }

    /** A shift of a colleague: mostly in good time, sometimes late or early, sometimes with a punch missing. */
    void work(Colleague colleague, LocalDate date) {
        Duty duty = Duty.of(colleague.crew(), date);
        LocalTime in = duty.start().minusSeconds(chance.between(0, 20 * 60));
        LocalTime out = duty.end().plusSeconds(chance.between(0, 25 * 60));
        Segment segment;
        if (chance.percent(colleague.missed())) {
            segment = chance.percent(50) ? withoutClockIn(duty, out) : withoutClockOut(duty, in);
        } else if (chance.percent(colleague.lapses())) {
            Duration lapse = Duration.ofMinutes(minutes()).plusSeconds(chance.between(0, 59));
            segment = chance.percent(80)
                    ? punched(duty, duty.start().plus(lapse), out)
                    : punched(duty, in, duty.end().minus(lapse));
            if (lapse.toMinutes() <= 30) {
                month.add(new RedPacket(colleague.number(), date, chance.percent(93)));
            }
        } else {
            segment = punched(duty, in, out);
        }
        month.add(Shift.of(colleague.number(), date, segment));
    }

    private int minutes() {
        int tier = chance.between(1, 100);
        if (tier <= 60) {
            return chance.between(1, 10);
        }
        if (tier <= 80) {
            return chance.between(11, 19);
        }
        return tier <= 95 ? chance.between(20, 30) : chance.between(31, 50);
    }

    private static Segment punched(Duty duty, LocalTime in, LocalTime out) {
        return new Segment(duty.start(), duty.end(), in, out, List.of(), false);
    }

    /** Most are filled in afterwards, nearly always with the supervisor's word for it. */
    private Segment withoutClockIn(Duty duty, LocalTime out) {
        if (chance.percent(12)) {
            return new Segment(duty.start(), duty.end(), null, out, List.of(), false);
        }
        LocalTime in = duty.start().plusMinutes(chance.between(0, 12));
        return new Segment(duty.start(), duty.end(), in, out, List.of(Side.IN), chance.percent(90));
    }

    private Segment withoutClockOut(Duty duty, LocalTime in) {
        if (chance.percent(12)) {
            return new Segment(duty.start(), duty.end(), in, null, List.of(), false);
        }
        return new Segment(duty.start(), duty.end(), in, duty.end(), List.of(Side.OUT), chance.percent(90));
    }
}
