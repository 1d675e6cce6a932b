package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an agent did against the rules.
 *
 * @param kind what it was
 * @param severity how grave; may be unknown
 * @param loss what it cost the company, CNY
 */
public record Misconduct(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        @Property(list = CodeList.MISCONDUCT) String kind,
        @Nullable Severity severity,
        @Property(absent = "0", atLeast = "0") BigDecimal loss)
        implements DatedFact {
    @Override
    public Severity severity() {
        return MissingFigureException.require(severity, this, "severity");
    }

    public boolean hasSeverity() {
        return severity != null;
    }

    @Override
    public String array() {
        return "misconduct";
    }
}
