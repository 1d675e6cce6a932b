package io.kaohe.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A day or night of work of one agent, punched in DingTalk. It belongs to the date on which it starts, also when it
 * ends after midnight.
 *
 * @param segments the stretches of work, at least one; two in a split shift
 */
public record Shift(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        List<Segment> segments) implements DatedFact {
    public Shift {
        segments = List.copyOf(segments);
    }

    /** A shift of these segments. */
    public static Shift of(String agent, LocalDate date, Segment... segments) {
        return new Shift(agent, date, List.of(segments));
    }

    @Override
    public String array() {
        return "shifts";
    }
}
