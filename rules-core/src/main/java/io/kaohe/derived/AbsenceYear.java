package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.History;
import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates of the calendar year on which an agent was absent without leave (旷工): those of {@code history}, which lie
 * before the month, and the {@link AbsentDate}s of the month. One for each agent.
 *
 * @param before how many dates there were before the month; 0 if there were none
 * @param inMonth how many dates there are in the month; 0 if there are none
 * @param longestRun how many calendar days the longest absence without a break lasted of which a date lies in the month,
 *     days before the month included; 0 if no date lies in the month
 * @param longestRunInMonth the same without the days before the month
 * @param basis the dates of the month, and the history that the count began with
 */
public record AbsenceYear(
        String agent,
        @Property(atLeast = "0") int before,
        @Property(atLeast = "0") int inMonth,
        @Property(atLeast = "0") int longestRun,
        @Property(atLeast = "0") int longestRunInMonth,
        List<? extends Subject> basis)
        implements OfAgent {
    public AbsenceYear {
        basis = List.copyOf(basis);
    }

    /** How many dates there are in the year, up to the end of the month. */
    @Property(atLeast = "0")
    public int total() {
        return before + inMonth;
    }

    static List<AbsenceYear> of(Known month) {
        Map<String, List<AbsentDate>> dates =
                month.all(AbsentDate.class).stream().collect(Collectors.groupingBy(AbsentDate::agent));
        Map<String, List<History>> histories =
                month.all(History.class).stream().collect(Collectors.groupingBy(History::agent));
        return month.all(Agent.class).stream()
                .map(agent -> of(
                        agent.id(),
                        histories.getOrDefault(agent.id(), List.of()),
                        dates.getOrDefault(agent.id(), List.of())))
                .toList();
    }

    private static AbsenceYear of(String agent, List<History> histories, List<AbsentDate> absent) {
        TreeSet<LocalDate> before = histories.stream()
                .flatMap(history -> history.absentDatesThisYear().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<LocalDate> now = absent.stream().map(AbsentDate::date).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<LocalDate> all = new TreeSet<>(before);
        all.addAll(now);
        List<Subject> basis =
                Stream.concat(absent.stream(), histories.stream()).collect(Collectors.toCollection(ArrayList::new));
        return new AbsenceYear(agent, before.size(), now.size(), longest(now, all), longest(now, now), basis);
    }

    /** How many days the longest run has that ends at one of the dates. */
    private static int longest(TreeSet<LocalDate> ends, TreeSet<LocalDate> dates) {
        int longest = 0;
        for (LocalDate end : ends) {
            int days = 1;
            while (dates.contains(end.minusDays(days))) {
                days++;
            }
            longest = Math.max(longest, days);
        }
        return longest;
    }
}
