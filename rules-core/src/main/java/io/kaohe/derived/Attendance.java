package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Property;
import io.kaohe.fact.Shift;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often an agent was on duty in the month; one for each agent.
 *
 * @param shifts the number of shifts, also of those on dates of leave
 */
public record Attendance(
        String agent, @Property(atLeast = "0") int shifts, List<Shift> basis) implements OfAgent {
    public Attendance {
        basis = List.copyOf(basis);
    }

    static List<Attendance> of(Known month) {
        Map<String, List<Shift>> shifts = month.all(Shift.class).stream().collect(Collectors.groupingBy(Shift::agent));
        return month.all(Agent.class).stream()
                .map(agent -> of(agent.id(), shifts.getOrDefault(agent.id(), List.of())))
                .toList();
    }

    private static Attendance of(String agent, List<Shift> shifts) {
        return new Attendance(agent, shifts.size(), shifts);
    }
}
