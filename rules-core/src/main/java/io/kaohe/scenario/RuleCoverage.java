package io.kaohe.scenario;

import io.kaohe.policy.RuleInfo;
import java.util.List;

/**
 * What scenarios try out of a rule.
 *
 * @param hits the scenarios in which it fires and that look at its clause; of a rule that writes no entry all in which it
 *     fires
 * @param nearMisses those about its clause that just miss it
 * @param bounds the bounds that it sets, in the order in which they stand; none where nobody measured
 */
public record RuleCoverage(RuleInfo rule, List<Scenario> hits, List<Scenario> nearMisses, List<BoundCoverage> bounds) {
    public RuleCoverage {
        hits = List.copyOf(hits);
        nearMisses = List.copyOf(nearMisses);
        bounds = List.copyOf(bounds);
    }
}
