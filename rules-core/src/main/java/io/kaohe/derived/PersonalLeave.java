package io.kaohe.derived;

import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An approved personal leave (事假) in the count of the calendar year.
 *
 * @param daysThisYear the days of personal leave of the year up to and with this leave
 * @param basis the leave, and the history that the count began with
 */
public record PersonalLeave(
        Leave leave, @Property(above = "0") BigDecimal daysThisYear, List<? extends Subject> basis) implements OfDate {
    public PersonalLeave {
        basis = List.copyOf(basis);
    }

    /** How many of this leave's days lie beyond a limit on the year; 0 if none does. */
    @Property(atLeast = "0")
    public BigDecimal daysBeyond(int limit) {
        return daysThisYear
                .subtract(BigDecimal.valueOf(limit))
                .min(leave.days())
                .max(BigDecimal.ZERO);
    }

    @Override
    public String agent() {
        return leave.agent();
    }

    @Override
    public LocalDate date() {
        return leave.from();
    }

    static List<PersonalLeave> of(Known month) {
        Map<String, History> histories =
                month.all(History.class).stream().collect(Collectors.toMap(History::agent, history -> history));
        Map<String, BigDecimal> counts = new HashMap<>();
        histories.forEach((agent, history) -> counts.put(agent, history.personalLeaveDaysThisYear()));
        List<PersonalLeave> all = new ArrayList<>();
        month.all(Leave.class).stream()
                .filter(leave -> leave.approved() && leave.kind() == LeaveKind.PERSONAL)
                .sorted(Comparator.comparing(Leave::agent).thenComparing(Leave::from))
                .forEach(leave -> {
                    BigDecimal count = counts.merge(leave.agent(), leave.days(), BigDecimal::add);
                    History history = histories.get(leave.agent());
                    all.add(new PersonalLeave(
                            leave, count, history == null ? List.of(leave) : List.of(leave, history)));
                });
        return all;
    }
}
