package io.kaohe.batch;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Policies of a library, by which months are settled: each month by the versions in force in it. Immutable. */
public final class ChosenPolicies {
    private final PolicyLibrary library;
    private final Set<String> ids;

    private ChosenPolicies(PolicyLibrary library, Set<String> ids) {
        this.library = library;
        this.ids = ids;
    }

    /** @param ids the policies, in the order of their settlements */
    public static ChosenPolicies of(PolicyLibrary library, Collection<String> ids) {
        return new ChosenPolicies(library, new LinkedHashSet<>(ids));
    }

    /**
     * All versions of the policies, in the order of the policies.
     *
     * @throws KaoheException with all policies that there are not
     */
    public List<Policy> versions() {
        return each(ids, library::versions).stream().flatMap(List::stream).toList();
    }

    /**
     * What the policies know in a month, each in the version that is in force then; the first, if none is.
     *
     * @throws PolicyException if there is none of one of the ids
     */
    public Vocabulary vocabulary(YearMonth month) {
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
    public List<Policy> inForce(YearMonth month) {
        return each(ids, id -> library.inForce(id, month));
    }

    /**
     * The settlement of a month by each of some policies.
     *
     * @throws KaoheException with the problems of all policies, if there are any
     */
    public static List<Settlement> settle(List<Policy> policies, TeamMonth month) {
        return each(policies, policy -> policy.settle(month));
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
