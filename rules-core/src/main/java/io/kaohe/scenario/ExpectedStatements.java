package io.kaohe.scenario;

import com.google.common.collect.ImmutableMap;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That there are certain entries and, as far as the scope goes, no others.
 *
 * @param entries by the agent's id, those of the team under the empty id; whoever is missing has none
 * @param fund what the team's fund comes to; empty if that does not matter
 * @param ordered whether the entries of each stand in this order
 */
public record ExpectedStatements(
        Map<String, List<ExpectedEntry>> entries, Scope scope, Optional<BigDecimal> fund, boolean ordered)
        implements Expectation {
    /** The id under which the team's own entries stand. */
    static final String TEAM = "";

    public ExpectedStatements {
        entries = ImmutableMap.copyOf(entries);
    }

    /** In any order, whatever the fund comes to. */
    public ExpectedStatements(Map<String, List<ExpectedEntry>> entries, Scope scope) {
        this(entries, scope, Optional.empty(), false);
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
        Pairing<ExpectedEntry, Entry> pairing = new Pairing<>(new EntryLikeness());
        List<Row> rows = pairing.rows(expected, within, beyond);
        if (ordered && rows.stream().allMatch(Row::agrees)) {
            rows = pairing.inOrder(expected, within);
        }
        return new Comparison(about.equals(TEAM) ? "team" : about, rows);
    }

    private List<Comparison> compare(Settlement settlement) {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(compare(TEAM, settlement.team().entries()));
        for (Statement statement : settlement.statements()) {
            comparisons.add(compare(statement.agent(), statement.entries()));
        }
        fund.ifPresent(
                amount -> comparisons.add(compare(amount, settlement.team().fund())));
        return comparisons.stream()
                .filter(comparison -> !comparison.rows().isEmpty())
                .toList();
    }

    private static Comparison compare(BigDecimal expected, BigDecimal actual) {
        Words differs = Words.of(
                "the fund is " + actual.toPlainString() + ", expected " + expected.toPlainString(),
                "基金为 " + actual.toPlainString() + "，应为 " + expected.toPlainString());
        return new Comparison(
                "fund",
                List.of(new Row(
                        Optional.of(Words.same(expected.toPlainString())),
                        Optional.of(Words.same(actual.toPlainString())),
                        expected.compareTo(actual) == 0 ? List.of() : List.of(differs))));
    }
}
