package io.kaohe.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work without a break, in local time. One whose end is not after its start ends the next day. A clock-in
 * or clock-out is a bare time; of the shift's date, the day before and the day after, the one nearest to the plan is
 * meant.
 *
 * @param start when it begins by the schedule
 * @param end when it ends by the schedule
 * @param in when the agent clocked in; unknown if neither punched nor filled in afterwards
 * @param out when the agent clocked out; unknown if neither punched nor filled in afterwards
 * @param filled the sides that were filled in afterwards instead of punched
 * @param vouched whether the supervisor vouches for all filled sides
 */
public record Segment(
        LocalTime start,
        LocalTime end,
        @Nullable LocalTime in,
        @Nullable LocalTime out,
        List<Side> filled,
        @Property(absent = "false") boolean vouched) {
    public Segment {
        filled = List.copyOf(filled);
    }

    /** A segment punched on both sides, times as {@code 08:30} or {@code 08:30:15}. */
    public static Segment punched(String start, String end, String in, String out) {
        return new Segment(
                LocalTime.parse(start),
                LocalTime.parse(end),
                LocalTime.parse(in),
                LocalTime.parse(out),
                List.of(),
                false);
    }

    /** The time given for a side, punched or filled in; empty if there is none. */
    public Optional<LocalTime> time(Side side) {
        return Optional.ofNullable(side == Side.IN ? in : out);
    }

    /** When it begins in a shift of that date. */
    public LocalDateTime startOn(LocalDate date) {
        return date.atTime(start);
    }

    /** When it ends in a shift of that date: the next day, if the end is not after the start. */
    public LocalDateTime endOn(LocalDate date) {
        return (end.isAfter(start) ? date : date.plusDays(1)).atTime(end);
    }
}
