package io.kaohe.diff;

import io.kaohe.text.Words;
import java.util.Optional;

/**
 * What another version of the policy changes under one clause, in all months.
 *
 * @param clause the clause's id; empty for what stands beside the clauses
 * @param headingBefore empty if the version before has no such clause
 * @param headingAfter empty if the version after has no such clause
 * @param agents for how many agents an entry under it appears, vanishes or changes
 * @param tally the entries that stand under it before or after; one that has moved to another clause is counted as
 *     changed under both, and its amount where it stands
 */
public record ClauseImpact(
        Optional<String> clause, Optional<Words> headingBefore, Optional<Words> headingAfter, int agents, Tally tally) {
    /** Whether an entry under it appears, vanishes or changes. */
    public boolean isDifference() {
        return tally.differences() > 0;
    }
}
