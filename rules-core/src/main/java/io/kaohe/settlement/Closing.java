package io.kaohe.settlement;

import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Closes a month: to the entries that the rules wrote come the adjustments, their ids, the waivers, what a guard says, and
 * the notices; then they are put in order.
 */
public final class Closing {
    private final TeamMonth month;
    private final List<String> clauses;
    private final Set<String> otherClauses;
    private final EntryId ids;

    /**
     * @param policy the policy's id
     * @param clauses the ids of the policy's clauses, in their order
     * @param otherClauses the ids of the clauses of all other policies that are known: adjustments and waivers of
     *     these are passed over
     */
    public Closing(TeamMonth month, String policy, List<String> clauses, Set<String> otherClauses) {
        this.month = month;
        this.ids = EntryId.of(policy, month.period(), month.team().id());
        this.clauses = List.copyOf(clauses);
        this.otherClauses = Set.copyOf(otherClauses);
    }

    /**
     * The final entries by the agent's id, those about the team under the empty id.
     *
     * @param written what the rules wrote, by the same keys
     * @param guard adds to the entries of each agent, when they are forgiven
     * @throws FactsException if a waiver matches nothing, or names a clause that no known policy has, or the guard needs
     *     a figure that the facts do not give
     */
    public Map<String, List<Entry>> close(Map<String, List<Entry>> written, Guard guard) {
        Map<String, List<Entry>> all = new TreeMap<>();
        all.put("", new ArrayList<>());
        month.agents().forEach(agent -> all.put(agent.id(), new ArrayList<>()));
        written.forEach((agent, entries) -> of(all, agent).addAll(entries));
        List<Problem> problems = new ArrayList<>();
        new Adjustments(month, clauses, otherClauses, problems).addTo(all);
        EntryOrder order = EntryOrder.of(clauses);
        all.replaceAll((agent, entries) -> ids.identify(agent, order.sorted(entries)));
        new Waivers(month, clauses, otherClauses, problems).apply(all);
        for (Agent agent : month.agents()) {
            List<Entry> entries = of(all, agent.id());
            entries.addAll(guard.of(month, agent, List.copyOf(entries), problems));
        }
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
        new Notices(month).addTo(all);
        all.replaceAll((agent, entries) -> closed(agent, order.sorted(entries)));
        return all;
    }

    /** The statements of all agents, in the order of their ids. */
    public List<Statement> statements(Map<String, List<Entry>> closed) {
        return month.agents().stream()
                .map(agent -> statement(agent, closed.getOrDefault(agent.id(), List.of())))
                .toList();
    }

    /** The team's own statement. */
    public TeamStatement team(Map<String, List<Entry>> closed, boolean paysFinesIntoFund) {
        BigDecimal fines = closed.values().stream()
                .flatMap(Collection::stream)
                .filter(entry -> paysFinesIntoFund && entry.kind() == EntryKind.FINE)
                .flatMap(entry -> entry.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TeamStatement(
                month.team().id(),
                month.team().name(),
                Amounts.rounded(EntryKind.FINE, fines),
                closed.getOrDefault("", List.of()));
    }

    private List<Entry> closed(String agent, List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.id().isEmpty()) {
                return ids.identify(agent, entries);
            }
        }
        return entries;
    }

    static List<Entry> of(Map<String, List<Entry>> all, String agent) {
        return all.computeIfAbsent(agent, id -> new ArrayList<>());
    }

    private static Statement statement(Agent agent, List<Entry> entries) {
        return new Statement(agent.id(), agent.name(), entries);
    }
}
