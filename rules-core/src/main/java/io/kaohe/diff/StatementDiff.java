package io.kaohe.diff;

import java.util.List;

/**
 * The month of one agent, or what is about the team as a whole, before and after.
 *
 * @param agent the agent's id; empty for the team
 * @param name the name of the agent or the team
 * @param rows every entry of both statements in exactly one row, by clause, date and facts; also those that are the
 *     same
 */
public record StatementDiff(String agent, String name, List<EntryDiff> rows) {
    public StatementDiff {
        rows = List.copyOf(rows);
    }

    /** Whether it is that of an agent, and not of the team. */
    public boolean isOfAgent() {
        return !agent.isEmpty();
    }

    /** The rows that are not the same to the letter. */
    public List<EntryDiff> changes() {
        return rows.stream().filter(row -> row.change() != Change.SAME).toList();
    }

    /** Whether an entry appears, vanishes or changes. */
    public boolean isDifference() {
        return rows.stream().anyMatch(row -> row.change().isDifference());
    }

    public Tally tally() {
        return Tally.of(rows);
    }

    /** The same with before and after exchanged. */
    public StatementDiff mirrored() {
        return new StatementDiff(
                agent, name, rows.stream().map(EntryDiff::mirrored).toList());
    }
}
