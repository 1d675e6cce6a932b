package io.kaohe.mutation;

import io.kaohe.compiler.Acceptance;
import java.util.List;

/** Holds mutants that survived against what the policy accepts. */
final class Accepting {
    private Accepting() {}

    /** The same mutant, accepted if it survived and the policy says why. */
    static Tried of(Tried tried, List<Acceptance> accepted) {
        return accepted.stream()
                .filter(acceptance -> covers(acceptance, tried))
                .findFirst()
                .map(acceptance -> new Tried(tried.mutant(), new Fate.Accepted(acceptance.reason())))
                .orElse(tried);
    }

    /** What is accepted though it does not survive, or does not exist. */
    static List<Acceptance> stale(List<Tried> tried, List<Acceptance> accepted) {
        return accepted.stream()
                .filter(acceptance -> tried.stream().noneMatch(one -> covers(acceptance, one)))
                .toList();
    }

    private static boolean covers(Acceptance acceptance, Tried tried) {
        Mutant mutant = tried.mutant();
        return tried.survived()
                && acceptance.covers(
                        Acceptance.Kind.MUTANT, mutant.operator().code(), List.of(mutant.about()), mutant.change());
    }
}
