package io.kaohe.diff;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.settlement.Settlement;

/** A settlement with the version of the policy that it was come to by. */
public record SettledMonth(PolicyVersion version, Settlement settlement) {
    /**
     * A month settled by a policy.
     *
     * @throws FactsException if the policy rejects the facts
     */
    public static SettledMonth of(Policy policy, TeamMonth month) {
        return new SettledMonth(PolicyVersion.of(policy), policy.settle(month));
    }
}
