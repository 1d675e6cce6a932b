package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;
import java.util.List;

/** A settlement with the policy version that it was settled by. */
record Settled(Policy policy, Settlement settlement) {
    /** The heading of a clause of the policy; empty for a clause that it has not. */
    Words heading(String clause) {
        return policy.clauses().stream()
                .filter(one -> one.id().equals(clause))
                .map(Clause::heading)
                .findFirst()
                .orElseGet(() -> Words.same(""));
    }

    /** The same settlement with the statement of one agent only; the team's part stays. */
    Settlement only(String agent) {
        return new Settlement(
                settlement.policy(),
                settlement.policyFingerprint(),
                settlement.factsFingerprint(),
                settlement.period(),
                settlement.team(),
                List.of(settlement.of(agent)));
    }
}
