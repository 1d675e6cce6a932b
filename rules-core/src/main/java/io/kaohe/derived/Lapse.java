package io.kaohe.derived;

import io.kaohe.fact.Property;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * A segment begun late or left early.
 *
 * @param segment which segment of the shift, from 0
 * @param minutes by how many whole minutes, at least 1
 * @param punch where the time comes from
 */
public record Lapse(
        Shift shift,
        @Property(atLeast = "0") int segment,
        LapseKind kind,
        @Property(atLeast = "1") int minutes,
        Punch punch)
        implements OfDate {
    static LapseKind kindOf(Side side) {
        return side == Side.IN ? LapseKind.LATE : LapseKind.EARLY;
    }

    @Override
    public String agent() {
        return shift.agent();
    }

    @Override
    public LocalDate date() {
        return shift.date();
    }

    @Override
    public List<Shift> basis() {
        return List.of(shift);
    }
}
