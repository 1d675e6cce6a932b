package io.kaohe.derived;

import io.kaohe.fact.Property;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * A side of a segment that was not punched (漏卡): filled in afterwards, or not at all.
 *
 * @param segment which segment of the shift, from 0
 * @param filled whether it was filled in afterwards
 * @param vouched whether the supervisor vouches for what was filled in; false if nothing was
 * @param nth which missed punch of the agent in the month it is, from 1, by date, segment, and in before out
 * @param minutes by how many whole minutes the time filled in lies after the segment's start (clocking in) or before
 *     its end (clocking out); 0 if it does not, or if nothing was filled in
 */
public record MissedPunch(
        Shift shift,
        @Property(atLeast = "0") int segment,
        Side side,
        boolean filled,
        boolean vouched,
        @Property(atLeast = "1") int nth,
        @Property(atLeast = "0") int minutes)
        implements OfDate {
    @Override
    public String agent() {
        return shift.agent();
    }

    @Override
    public LocalDate date() {
        return shift.date();
    }

    /** The lapse that it is when the time filled in is taken for a punch; there is one only if minutes are above 0. */
    public Lapse asLapse() {
        return new Lapse(shift, segment, Lapse.kindOf(side), minutes, Punch.FILLED);
    }

    @Override
    public List<Shift> basis() {
        return List.of(shift);
    }
}
