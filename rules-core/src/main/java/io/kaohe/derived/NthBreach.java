package io.kaohe.derived;

import io.kaohe.fact.AgentFact;
import io.kaohe.fact.History;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A misconduct as a breach of discipline, and which one of the calendar year it is for the agent.
 *
 * @param nth from 1, in the order of dates, those before this month included
 * @param basis the misconduct, and the history that the count began with
 */
public record NthBreach(
        Misconduct misconduct, @Property(atLeast = "1") int nth, List<? extends AgentFact> basis) implements OfDate {
    public NthBreach {
        basis = List.copyOf(basis);
    }

    public String kind() {
        return misconduct.kind();
    }

    @Override
    public String agent() {
        return misconduct.agent();
    }

    @Override
    public LocalDate date() {
        return misconduct.date();
    }

    static List<NthBreach> of(Known month) {
        Map<String, History> histories =
                month.all(History.class).stream().collect(Collectors.toMap(History::agent, history -> history));
        Map<String, Integer> counts = new HashMap<>();
        histories.forEach((agent, history) -> counts.put(agent, history.breachesThisYear()));
        List<NthBreach> all = new ArrayList<>();
        month.all(Misconduct.class).stream()
                .sorted(Comparator.comparing(Misconduct::agent).thenComparing(Misconduct::date))
                .forEach(misconduct -> {
                    History history = histories.get(misconduct.agent());
                    all.add(new NthBreach(
                            misconduct,
                            counts.merge(misconduct.agent(), 1, Integer::sum),
                            history == null ? List.of(misconduct) : List.of(misconduct, history)));
                });
        return all;
    }
}
