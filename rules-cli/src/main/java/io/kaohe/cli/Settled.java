package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.batch.ChosenPolicies;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Settlement;
import java.util.List;
import java.util.stream.IntStream;

/** A settlement of a month, with the policy version that it was settled by. */
record Settled(Policy policy, TeamMonth month, Settlement settlement) {
    /**
     * The settlements of a month by each of some policies.
     *
     * @throws io.kaohe.problem.KaoheException with the problems of all policies, if there are any
     */
    static List<Settled> by(List<Policy> policies, TeamMonth month) {
        List<Settlement> settlements = ChosenPolicies.settle(policies, month);
        return IntStream.range(0, policies.size())
                .mapToObj(i -> new Settled(policies.get(i), month, settlements.get(i)))
                .toList();
    }
}
