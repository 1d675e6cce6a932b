package io.kaohe.benchmarks.hand;

import io.kaohe.fact.Segment;
import io.kaohe.fact.Side;
import java.time.LocalTime;

/** How late a clock-in, how early a clock-out is, in whole minutes. */
final class PunchTimes {
    private static final int DAY = 24 * 60 * 60;

    private PunchTimes() {}

    /** 0 for what is in time, and for what was not punched. */
    static int minutes(Segment segment, Side side) {
        LocalTime time = segment.time(side).orElse(null);
        if (time == null) {
            return 0;
        }
        int start = segment.start().toSecondOfDay();
        int end = segment.end().toSecondOfDay();
        int planned = side == Side.IN ? start : end > start ? end : end + DAY;
        int actual = nearest(time.toSecondOfDay(), planned);
        int off = side == Side.IN ? actual - planned : planned - actual;
        return off <= 0 ? 0 : off / 60;
    }

    /** On the day before, the day or the day after; of two that are equally near, the earlier. */
    private static int nearest(int time, int planned) {
        int best = time - DAY;
        for (int candidate = time; candidate <= time + DAY; candidate += DAY) {
            if (Math.abs(candidate - planned) < Math.abs(best - planned)) {
                best = candidate;
            }
        }
        return best;
    }
}
