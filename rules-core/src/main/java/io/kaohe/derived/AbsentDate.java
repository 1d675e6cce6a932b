package io.kaohe.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A date of the month on which an agent was absent without leave (旷工), for whatever reasons. One for each agent and
 * date that a rule named with {@code ledger.absentOn}.
 *
 * @param basis everything that the rules concluded it from
 */
public record AbsentDate(String agent, LocalDate date, List<AbsentOn> basis) implements OfDate {
    public AbsentDate {
        basis = List.copyOf(basis);
    }

    static List<AbsentDate> of(Known month) {
        Map<String, Map<LocalDate, List<AbsentOn>>> reasons = new TreeMap<>();
        for (AbsentOn absent : month.all(AbsentOn.class)) {
            reasons.computeIfAbsent(absent.agent(), agent -> new TreeMap<>())
                    .computeIfAbsent(absent.date(), date -> new ArrayList<>())
                    .add(absent);
        }
        List<AbsentDate> all = new ArrayList<>();
        reasons.forEach((agent, dates) -> dates.forEach((date, basis) -> all.add(new AbsentDate(agent, date, basis))));
        return all;
    }
}
