package io.kaohe.mutation;

import java.util.List;

/**
 * What mutation testing found.
 *
 * @param policies in the order in which they were given
 */
public record MutationReport(List<PolicyMutants> policies) {
    public MutationReport {
        policies = List.copyOf(policies);
    }

    /** Whether no mutant survived but those that a policy accepts, and no policy accepts what does not survive. */
    public boolean passed() {
        return policies.stream()
                .allMatch(
                        policy -> policy.survivors().isEmpty() && policy.stale().isEmpty());
    }

    /** How many mutants of all policies there are of each fate. */
    public MutantCounts counts() {
        return policies.stream().map(PolicyMutants::counts).reduce(new MutantCounts(0, 0, 0, 0, 0), MutantCounts::plus);
    }
}
