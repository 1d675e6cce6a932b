package io.kaohe.explanation;

import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.settlement.Entry;
import java.util.List;
import java.util.Optional;

/**
 * An entry and all that explains it.
 *
 * @param clause the clause that asks for it; empty for a notice of the library's own
 * @param rule where the rule that wrote it begins in its file; empty for an entry that no rule wrote
 * @param facts the facts it rests on, in the order of the entry's references
 * @param rows the rows of tables that its rule matched
 * @param counterfactuals what would be if a fact were a little different
 */
public record ExplainedEntry(
        Entry entry,
        Optional<Clause> clause,
        Optional<Place> rule,
        List<ExplainedFact> facts,
        List<MatchedTableRow> rows,
        List<Counterfactual> counterfactuals) {
    public ExplainedEntry {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        counterfactuals = List.copyOf(counterfactuals);
    }
}
