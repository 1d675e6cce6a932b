package io.kaohe.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days off that an agent asked for.
 *
 * @param from the first date; the leave covers as many dates as its days rounded up
 * @param days how many days, fractions too
 * @param askedOn when it was asked for; may be unknown
 * @param approved whether it was approved, be it afterwards
 */
public record Leave(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate from,
        @Property(above = "0") BigDecimal days,
        LeaveKind kind,
        @Nullable LocalDate askedOn,
        boolean approved)
        implements AgentFact {

    /** The last date that it covers. */
    public LocalDate lastDate() {
        return from.plusDays(days.setScale(0, RoundingMode.CEILING).longValueExact() - 1);
    }

    /** Whether it covers a date; half a day covers its date whole. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && days.compareTo(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, date))) > 0;
    }

    /** How many days before its first date it was asked for; negative if it was asked for afterwards. */
    public long daysAhead() {
        return ChronoUnit.DAYS.between(askedOn(), from);
    }

    boolean fitsInto(YearMonth month) {
        return YearMonth.from(from).equals(month)
                && days.compareTo(BigDecimal.valueOf(month.lengthOfMonth())) <= 0
                && YearMonth.from(lastDate()).equals(month);
    }

    @Override
    public LocalDate askedOn() {
        return MissingFigureException.require(askedOn, this, "askedOn");
    }

    public boolean hasAskedOn() {
        return askedOn != null;
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(from);
    }

    @Override
    public String array() {
        return "leaves";
    }

    @Override
    public List<String> key() {
        return List.of(agent, from.toString());
    }
}
