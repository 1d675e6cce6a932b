package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the months before say of an agent.
 *
 * @param leaveDaysLastMonth days of leave in the month before
 * @param personalLeaveDaysThisYear days of personal leave in the calendar year before this month
 * @param absentDatesThisYear dates of absence in the calendar year before this month
 * @param breachesThisYear breaches of discipline in the calendar year before this month
 */
public record History(
        @Property(agent = true) String agent,
        @Property(atLeast = "0") BigDecimal leaveDaysLastMonth,
        @Property(atLeast = "0") BigDecimal personalLeaveDaysThisYear,
        List<LocalDate> absentDatesThisYear,
        @Property(atLeast = "0") int breachesThisYear)
        implements AgentFact {
    public History {
        absentDatesThisYear = List.copyOf(absentDatesThisYear);
    }

    @Override
    public String array() {
        return "history";
    }
}
