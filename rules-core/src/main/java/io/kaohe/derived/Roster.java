package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Property;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who of the agents proper is planned for a date. One for each date with a shift, whosever it is.
 *
 * @param planned the shifts of the agents proper that are not under a leave, approved or not
 * @param basis all shifts of the date
 */
public record Roster(LocalDate date, List<Shift> planned, List<Shift> basis) implements Derived {
    public Roster {
        planned = List.copyOf(planned);
        basis = List.copyOf(basis);
    }

    /** How many agents are planned to be at work at a time of the date, such as {@code 12:00}. */
    @Property(atLeast = "0")
    public int agentsAt(String time) {
        LocalDateTime moment = date.atTime(LocalTime.parse(time));
        return (int) planned.stream()
                .filter(shift -> shift.segments().stream().anyMatch(segment -> covers(segment, moment)))
                .map(Shift::agent)
                .distinct()
                .count();
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(date);
    }

    static List<Roster> of(Known month) {
        Set<String> proper = month.all(Agent.class).stream()
                .filter(Agent::isProper)
                .map(Agent::id)
                .collect(Collectors.toSet());
        Map<String, List<Leave>> leaves = month.all(Leave.class).stream().collect(Collectors.groupingBy(Leave::agent));
        Map<LocalDate, List<Shift>> dates = month.all(Shift.class).stream()
                .collect(Collectors.groupingBy(Shift::date, TreeMap::new, Collectors.toList()));
        return dates.entrySet().stream()
                .map(date -> new Roster(
                        date.getKey(),
                        date.getValue().stream()
                                .filter(shift -> proper.contains(shift.agent()))
                                .filter(shift -> leaves.getOrDefault(shift.agent(), List.of()).stream()
                                        .noneMatch(leave -> leave.covers(shift.date())))
                                .toList(),
                        date.getValue()))
                .toList();
    }

    private boolean covers(Segment segment, LocalDateTime moment) {
        return !segment.startOn(date).isAfter(moment) && segment.endOn(date).isAfter(moment);
    }
}
