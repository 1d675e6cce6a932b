package io.kaohe.explanation;

import io.kaohe.fact.FactChange;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Words;
import java.util.List;

/**
 * What a second settlement showed, of the month with a fact a little different.
 *
 * @param change what would be different, in words
 * @param changes the same as facts; applied to the month they give what is said here
 * @param gone the agent's entries that there would not be, of the clauses that part the tiers
 * @param come those that there would be in their place
 * @param otherGone the agent's entries of other clauses that there would not be either
 * @param otherCome those that there would be in their place
 * @param totals what the agent's statement comes to as it is
 * @param totalsThen what it would come to
 */
public record Counterfactual(
        Words change,
        List<FactChange> changes,
        List<Entry> gone,
        List<Entry> come,
        List<Entry> otherGone,
        List<Entry> otherCome,
        AgentTotals totals,
        AgentTotals totalsThen) {
    public Counterfactual {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        otherGone = List.copyOf(otherGone);
        otherCome = List.copyOf(otherCome);
    }
}
