package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.policy.Clause;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;

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
}
