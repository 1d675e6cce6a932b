package io.kaohe.scenario;

import com.google.common.collect.ImmutableMap;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * That there are certain entries and, as far as the scope goes, no others.
 *
 * @param entries by the agent's id, those of the team under the empty id; whoever is missing has none
 */
public record ExpectedStatements(Map<String, List<ExpectedEntry>> entries, Scope scope) implements Expectation {
    /** The id under which the team's own entries stand. */
    static final String TEAM = "";

    public ExpectedStatements {
        entries = ImmutableMap.copyOf(entries);
    }

    @Override
    public List<Comparison> compare(Outcome outcome) {
        if (outcome instanceof Outcome.Settled settled) {
            return compare(settled.settlement());
        }
        List<Row> problems = ((Outcome.Rejected) outcome)
                .problems().stream()
                        .map(problem -> Row.surplus(new ProblemLikeness().actualText(problem)))
                        .toList();
        return List.of(new Comparison("facts", problems));
    }

    @Override
    public boolean isNothing() {
        return entries.values().stream().allMatch(List::isEmpty);
    }

    /** Holds the expectation for one agent, or the team, against all entries that there are. */
    Comparison compare(String about, List<Entry> all) {
        List<ExpectedEntry> expected = entries.getOrDefault(about, List.of());
        List<Entry> within = all.stream().filter(scope::covers).toList();
        List<Entry> beyond = all.stream().filter(entry -> !scope.covers(entry)).toList();
        return new Comparison(
                about.equals(TEAM) ? "team" : about, new Pairing<>(new EntryLikeness()).rows(expected, within, beyond));
    }

    private List<Comparison> compare(Settlement settlement) {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(compare(TEAM, settlement.team().entries()));
        for (Statement statement : settlement.statements()) {
            comparisons.add(compare(statement.agent(), statement.entries()));
        }
        return comparisons.stream()
                .filter(comparison -> !comparison.rows().isEmpty())
                .toList();
    }
}
