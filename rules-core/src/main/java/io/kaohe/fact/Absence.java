package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time away without leave (旷工), as somebody recorded it.
 *
 * @param hours how long, in hours; may be unknown
 * @param days how much it counts, in days
 */
public record Absence(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        AbsenceCause cause,
        @Property(atLeast = "0") @Nullable BigDecimal hours,
        @Property(absent = "1", atLeast = "0") BigDecimal days)
        implements DatedFact {
    @Override
    public BigDecimal hours() {
        return MissingFigureException.require(hours, this, "hours");
    }

    public boolean hasHours() {
        return hours != null;
    }

    @Override
    public String array() {
        return "absences";
    }
}
