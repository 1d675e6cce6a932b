package io.kaohe.mutation;

import io.kaohe.Policy;
import io.kaohe.compiler.Acceptance;
import java.util.List;

/**
 * The mutants of a policy and what became of them.
 *
 * @param mutants in the order of files and lines
 * @param stale what the policy accepts though nothing of the kind survives; empty where only some mutants were tried
 */
public record PolicyMutants(Policy policy, List<Tried> mutants, List<Acceptance> stale) {
    public PolicyMutants {
        mutants = List.copyOf(mutants);
        stale = List.copyOf(stale);
    }

    /** The mutants that no scenario noticed, and that the policy does not accept. */
    public List<Tried> survivors() {
        return mutants.stream().filter(Tried::survived).toList();
    }

    /** How many mutants there are of each fate. */
    public MutantCounts counts() {
        return MutantCounts.of(mutants);
    }
}
