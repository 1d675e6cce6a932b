package io.kaohe.policy;

import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.List;

/**
 * The head of a policy, as its {@code policy.yaml} gives it.
 *
 * @param id the name by which it is chosen
 * @param effective the first month in which this version is in force
 * @param fund whether fines are paid into a fund of the team
 * @param vocabulary what it adds to the open lists of codes
 * @param clauses in the order in which entries stand
 */
public record PolicyDefinition(
        String id,
        Words title,
        String source,
        YearMonth effective,
        boolean fund,
        PolicyVocabulary vocabulary,
        List<Clause> clauses) {
    public PolicyDefinition {
        clauses = List.copyOf(clauses);
    }

    /** The ids of the clauses, in their order. */
    public List<String> clauseIds() {
        return clauses.stream().map(Clause::id).toList();
    }
}
