package io.kaohe.diff;

import io.kaohe.policy.Clause;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds up by clause what months come to. */
final class ClauseImpacts {
    private final Map<Optional<String>, Tally> tallies = new HashMap<>();
    private final Map<Optional<String>, Set<List<String>>> agents = new HashMap<>();
    private final Map<String, Words> headingsBefore = new HashMap<>();
    private final Map<String, Words> headingsAfter = new HashMap<>();
    private List<String> order = new ArrayList<>();

    ClauseImpacts(List<ComparedMonth> months) {
        months.forEach(this::add);
    }

    /** Those with entries, in their order; last what stands beside the clauses. */
    List<ClauseImpact> all() {
        return Stream.concat(order.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .filter(tallies::containsKey)
                .map(this::impact)
                .toList();
    }

    private ClauseImpact impact(Optional<String> clause) {
        return new ClauseImpact(
                clause,
                clause.map(headingsBefore::get),
                clause.map(headingsAfter::get),
                agents.getOrDefault(clause, Set.of()).size(),
                tallies.getOrDefault(clause, Tally.NOTHING));
    }

    private void add(ComparedMonth month) {
        addClauses(month.before(), headingsBefore);
        addClauses(month.after(), headingsAfter);
        order = ClauseOrder.merged(order, ClauseOrder.merged(ids(month.before()), ids(month.after())));
        month.diff()
                .all()
                .forEach(statement ->
                        statement.rows().forEach(row -> add(List.of(month.diff().team(), statement.agent()), row)));
    }

    private void add(List<String> agent, EntryDiff row) {
        row.before().ifPresent(entry -> add(entry.clause(), Tally.of(KindDiff.ofBefore(entry))));
        row.after().ifPresent(entry -> add(entry.clause(), Tally.of(KindDiff.ofAfter(entry))));
        Stream.of(row.before(), row.after())
                .flatMap(Optional::stream)
                .map(Entry::clause)
                .distinct()
                .forEach(clause -> {
                    add(clause, Tally.of(row.change()));
                    if (row.change().isDifference() && !agent.get(1).isEmpty()) {
                        agents.computeIfAbsent(clause, one -> new HashSet<>()).add(agent);
                    }
                });
    }

    private void add(Optional<String> clause, Tally tally) {
        clause.filter(id -> !order.contains(id)).ifPresent(order::add);
        tallies.merge(clause, tally, Tally::plus);
    }

    private static void addClauses(PolicyVersion version, Map<String, Words> headings) {
        version.clauses().forEach(clause -> headings.put(clause.id(), clause.heading()));
    }

    private static List<String> ids(PolicyVersion version) {
        return version.clauses().stream().map(Clause::id).toList();
    }
}
