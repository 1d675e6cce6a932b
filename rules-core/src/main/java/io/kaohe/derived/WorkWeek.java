package io.kaohe.derived;

import io.kaohe.fact.Leave;
import io.kaohe.fact.Property;
import io.kaohe.fact.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A week from Monday to Sunday that lies wholly in the month, in which an agent was on duty at all: had a shift on a
 * date that no approved leave covers.
 *
 * @param monday its first date
 * @param daysOnDuty on how many of its dates the agent was on duty, 1 to 7
 * @param basis the shifts of those dates
 */
public record WorkWeek(
        String agent,
        LocalDate monday,
        @Property(atLeast = "1", atMost = "7") int daysOnDuty,
        List<Shift> basis) implements OfAgent {
    public WorkWeek {
        basis = List.copyOf(basis);
    }

    /** On how many of its dates the agent was not on duty, 0 to 6. */
    @Property(atLeast = "0", atMost = "6")
    public int daysOff() {
        return DayOfWeek.values().length - daysOnDuty;
    }

    static List<WorkWeek> of(Known month) {
        Map<String, List<Leave>> leaves =
                month.all(Leave.class).stream().filter(Leave::approved).collect(Collectors.groupingBy(Leave::agent));
        Map<String, Map<LocalDate, List<Shift>>> shifts = month.all(Shift.class).stream()
                .filter(shift -> leaves.getOrDefault(shift.agent(), List.of()).stream()
                        .noneMatch(leave -> leave.covers(shift.date())))
                .collect(Collectors.groupingBy(
                        Shift::agent,
                        TreeMap::new,
                        Collectors.groupingBy(shift -> monday(shift.date()), TreeMap::new, Collectors.toList())));
        List<WorkWeek> weeks = new ArrayList<>();
        shifts.forEach((agent, ofAgent) -> ofAgent.forEach((monday, ofWeek) -> {
            if (!monday.isBefore(month.period().atDay(1))
                    && !monday.with(DayOfWeek.SUNDAY).isAfter(month.period().atEndOfMonth())) {
                weeks.add(new WorkWeek(agent, monday, dates(ofWeek), ofWeek));
            }
        }));
        return weeks;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int dates(List<Shift> shifts) {
        return (int) shifts.stream().map(Shift::date).distinct().count();
    }
}
