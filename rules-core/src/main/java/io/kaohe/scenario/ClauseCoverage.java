package io.kaohe.scenario;

import io.kaohe.policy.Clause;
import java.util.List;

/**
 * What scenarios try out of a clause. A scenario about a clause is a hit of it when one of its rules fires and something
 * is expected; it is a near miss when no rule of the clause fires, or nothing is expected though one does.
 */
public record ClauseCoverage(Clause clause, List<Scenario> hits, List<Scenario> nearMisses) {
    public ClauseCoverage {
        hits = List.copyOf(hits);
        nearMisses = List.copyOf(nearMisses);
    }
}
