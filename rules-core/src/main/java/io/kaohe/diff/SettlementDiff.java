package io.kaohe.diff;

import io.kaohe.settlement.Entry;
import io.kaohe.settlement.EntryOrder;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two settlements of one team's month, held against each other: under two versions of a policy, or of facts that were
 * corrected.
 *
 * <p>Every entry of both stands in exactly one row. The differences of a settlement with itself are none; those of two
 * settlements are, with before and after exchanged, those of the two the other way round; and the totals before with
 * the differences give the totals after.
 *
 * @param team the team's id
 * @param fund the sum of the fines where they are paid into a fund, else 0; it is part of the fines, not more money
 * @param ofTeam what is about the team as a whole
 * @param statements one for each agent of either settlement, in the order of their ids
 */
public record SettlementDiff(
        String team, YearMonth period, BeforeAfter fund, StatementDiff ofTeam, List<StatementDiff> statements) {
    public SettlementDiff {
        statements = List.copyOf(statements);
    }

    /**
     * What is different in the second of two settlements.
     *
     * @throws IllegalArgumentException if they are not of one team and month
     */
    public static SettlementDiff of(Settlement before, Settlement after) {
        if (!before.period().equals(after.period())
                || !before.team().id().equals(after.team().id())) {
            throw new IllegalArgumentException(
                    "a month is compared with itself, and " + described(before) + " is not " + described(after));
        }
        Map<String, Statement> ones = byAgent(before);
        Map<String, Statement> others = byAgent(after);
        Set<String> agents = new LinkedHashSet<>(others.keySet());
        agents.addAll(ones.keySet());
        return new SettlementDiff(
                after.team().id(),
                after.period(),
                new BeforeAfter(before.team().fund(), after.team().fund()),
                diff(teamOf(before), teamOf(after)),
                agents.stream()
                        .sorted()
                        .map(agent -> diff(
                                ones.getOrDefault(agent, absent(agent, others)),
                                others.getOrDefault(agent, absent(agent, ones))))
                        .toList());
    }

    /** Whether no entry appears, vanishes or changes, and the fund is the same. */
    public boolean isEmpty() {
        return !fund.isDifference() && all().noneMatch(StatementDiff::isDifference);
    }

    /** The statements of the agents and what is about the team. */
    public Stream<StatementDiff> all() {
        return Stream.concat(statements.stream(), Stream.of(ofTeam));
    }

    public Tally tally() {
        return all().map(StatementDiff::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    /** The same with before and after exchanged. */
    public SettlementDiff mirrored() {
        return new SettlementDiff(
                team,
                period,
                fund.mirrored(),
                ofTeam.mirrored(),
                statements.stream().map(StatementDiff::mirrored).toList());
    }

    private static StatementDiff diff(Statement before, Statement after) {
        List<String> clauses = ClauseOrder.merged(clauses(before), clauses(after));
        Comparator<Entry> order = EntryOrder.of(clauses).comparator();
        List<EntryDiff> rows = EntryPairing.rows(before.entries(), after.entries()).stream()
                .sorted(Comparator.comparing(EntryDiff::shown, order))
                .toList();
        return new StatementDiff(after.agent(), after.name(), rows);
    }

    private static Statement teamOf(Settlement settlement) {
        return new Statement("", settlement.team().name(), settlement.team().entries());
    }

    /** A statement without entries, for an agent that only the other settlement has. */
    private static Statement absent(String agent, Map<String, Statement> others) {
        Statement other = others.get(agent);
        return new Statement(agent, other == null ? agent : other.name(), List.of());
    }

    private static Map<String, Statement> byAgent(Settlement settlement) {
        return settlement.statements().stream()
                .collect(Collectors.toMap(Statement::agent, statement -> statement, (one, other) -> one, TreeMap::new));
    }

    /** In the order in which they stand. */
    private static Set<String> clauses(Statement statement) {
        return statement.entries().stream()
                .flatMap(entry -> entry.clause().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String described(Settlement settlement) {
        return settlement.team().id() + " in " + settlement.period();
    }
}
