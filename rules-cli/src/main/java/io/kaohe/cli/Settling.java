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
import java.util.function.Function;

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
     * The policies, each in the version that is in force in a month.
     *
     * @throws KaoheException with all policies that are not
     */
    List<Policy> inForce(YearMonth month) {
        return each(ids, id -> library.inForce(id, month));
    }

    /**
     * The settlement of each policy.
     *
     * @throws KaoheException with the problems of all policies, if there are any
     */
    static List<Settled> settle(List<Policy> policies, TeamMonth month) {
        return each(policies, policy -> new Settled(policy, policy.settle(month)));
    }

    private static <T, R> List<R> each(Collection<T> all, Function<T, R> work) {
        List<R> done = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (T one : all) {
            try {
                done.add(work.apply(one));
            } catch (KaoheException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new KaoheException(List.copyOf(problems));
        }
        return done;
    }
}
