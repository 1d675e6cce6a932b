package io.kaohe.derived;

import io.kaohe.fact.Shift;
import java.time.LocalDate;
import java.util.List;

/**
 * The clock-in of the first segment of a shift. On a date that a leave covers, approved or not, there is none.
 *
 * @param filled whether it was filled in afterwards instead of punched
 * @param secondsBeforeStart how long before the segment's start; negative if it was after
 */
public record ClockIn(Shift shift, boolean filled, long secondsBeforeStart) implements OfDate {
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
