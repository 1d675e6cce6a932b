package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Settles a month by several policies of a library. */
final class Settling {
    private final PolicyLibrary library;
    private final Set<String> ids;

    /** @param ids the policies, in the order of their settlements */
    Settling(PolicyLibrary library, Collection<String> ids) {
        this.library = library;
        this.ids = new LinkedHashSet<>(ids);
    }

    /** What the policies know in a month, each in the version that is in force then; the first, if none is. */
    Vocabulary vocabulary(YearMonth month) {
        return ids.stream()
                .map(library::versions)
                .map(versions -> versions.stream()
                        .filter(policy -> !policy.effective().isAfter(month))
                        .reduce((earlier, later) -> later)
                        .orElse(versions.get(0)))
                .map(Policy::vocabulary)
                .reduce(Vocabulary.standard(), Vocabulary::plus);
    }

    /**
     * The settlement of each policy.
     *
     * @throws KaoheException with the problems of all policies, if there are any
     */
    List<Settled> settle(TeamMonth month) {
        List<Settled> all = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (String id : ids) {
            try {
                Policy policy = library.inForce(id, month.period());
                all.add(new Settled(policy, policy.settle(month)));
            } catch (KaoheException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new KaoheException(List.copyOf(problems));
        }
        return all;
    }
}
