package io.kaohe.explanation;

import io.kaohe.policy.Clause;
import io.kaohe.settlement.Entry;
import java.util.List;

/**
 * Why a clause gave an agent nothing, if it did not.
 *
 * @param entries the agent's entries of the clause: if there are any, it did apply
 * @param ofTeam whether the clause is about the team as a whole, and no agent
 * @param rules the clause's rules, in the order of their file; none if it applied
 * @param waived facts of the agent that a waiver took out of the rules' sight
 */
public record WhyNot(
        Clause clause, List<Entry> entries, boolean ofTeam, List<RuleMiss> rules, List<ExplainedFact> waived) {
    public WhyNot {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
        waived = List.copyOf(waived);
    }

    /** Whether the clause did apply: it has an entry, or a rule of it held that writes none. */
    public boolean applied() {
        return !entries.isEmpty() || rules.stream().anyMatch(RuleMiss::held);
    }
}
