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
 * @param settings what it leaves to the company, in the order of the file
 */
public record PolicyDefinition(
        String id,
        Words title,
        String source,
        YearMonth effective,
        boolean fund,
        PolicyVocabulary vocabulary,
        List<Clause> clauses,
        List<Setting> settings) {
    /** Stands in for the head of a policy that cannot be read. */
    public static final PolicyDefinition UNKNOWN = new PolicyDefinition(
            "unknown", Words.same(""), "", YearMonth.of(2000, 1), false, PolicyVocabulary.NONE, List.of(), List.of());

    public PolicyDefinition {
        clauses = List.copyOf(clauses);
        settings = List.copyOf(settings);
    }

    /** The ids of the clauses, in their order. */
    public List<String> clauseIds() {
        return clauses.stream().map(Clause::id).toList();
    }
}
