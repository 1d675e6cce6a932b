package io.kaohe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.kaohe.event.Listener;
import io.kaohe.policy.Clause;
import io.kaohe.policy.CompiledPolicies;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** The policies that a program knows, in all their versions. Immutable. */
public final class PolicyLibrary {
    private final ImmutableList<Policy> policies;

    private PolicyLibrary(ImmutableList<Policy> policies) {
        this.policies = policies;
    }

    /**
     * A library of these policies.
     *
     * @throws PolicyException if two of them are of the same id and effective month
     */
    public static PolicyLibrary of(Collection<Policy> policies) {
        ImmutableSet<String> clauses = policies.stream()
                .flatMap(policy -> policy.clauses().stream().map(Clause::id))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Policy> sorted = policies.stream()
                .map(policy -> policy.among(clauses))
                .sorted(Comparator.comparing(Policy::id).thenComparing(Policy::effective))
                .collect(ImmutableList.toImmutableList());
        for (int i = 1; i < sorted.size(); i++) {
            Policy one = sorted.get(i - 1);
            if (one.id().equals(sorted.get(i).id())
                    && one.effective().equals(sorted.get(i).effective())) {
                throw PolicyException.of(
                        "duplicate-policy",
                        Words.of(
                                "there are two policies " + one.id() + " in force from " + one.effective() + " on",
                                "有两套制度 " + one.id() + " 都从 " + one.effective() + " 起生效"));
            }
        }
        return new PolicyLibrary(sorted);
    }

    /**
     * The policies that were compiled into the class path at build time.
     *
     * @throws PolicyException if what stands there is no compiled policy
     */
    public static PolicyLibrary compiledInto(ClassLoader loader) {
        return of(CompiledPolicies.in(loader).stream()
                .map(compiled -> Policy.of(compiled, loader))
                .toList());
    }

    /** All policies, by id and then by effective month. */
    public List<Policy> policies() {
        return policies;
    }

    /** This library, whose policies settle within these limits. */
    public PolicyLibrary limited(SettlementLimits limits) {
        return of(policies.stream().map(policy -> policy.limited(limits)).toList());
    }

    /** This library, of whose settlements a listener is told; see {@link Policy#telling(Listener)}. */
    public PolicyLibrary telling(Listener listener) {
        return of(policies.stream().map(policy -> policy.telling(listener)).toList());
    }

    /** The same with a stopwatch; see {@link Policy#telling(Listener, LongSupplier)}. */
    public PolicyLibrary telling(Listener listener, LongSupplier nanoseconds) {
        return of(policies.stream()
                .map(policy -> policy.telling(listener, nanoseconds))
                .toList());
    }

    /** This library without the policies of some ids. */
    public PolicyLibrary without(Collection<String> ids) {
        return of(policies.stream().filter(policy -> !ids.contains(policy.id())).toList());
    }

    /** The policies of this library and of another. */
    public PolicyLibrary plus(PolicyLibrary other) {
        List<Policy> all = new ArrayList<>(policies);
        all.addAll(other.policies);
        return of(all);
    }

    /**
     * The version of a policy that is in force in a month: the one with the latest effective month not after it.
     *
     * @throws PolicyException if there is no policy of that id, or if the month lies before its first version
     */
    public Policy inForce(String id, YearMonth month) {
        return inForce(versions(id), month);
    }

    /**
     * Of versions of one policy, the earliest first, the one that is in force in a month.
     *
     * @throws PolicyException if the month lies before the first of them
     */
    public static Policy inForce(List<Policy> versions, YearMonth month) {
        return versions.stream()
                .filter(policy -> !policy.effective().isAfter(month))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> PolicyException.of(
                        "not-in-force",
                        Words.of(
                                "the policy " + versions.get(0).id() + " is in force from "
                                        + versions.get(0).effective() + " on, and " + month + " lies before that",
                                "制度 " + versions.get(0).id() + " 从 "
                                        + versions.get(0).effective() + " 起生效，" + month + " 时尚未生效")));
    }

    /**
     * All versions of a policy, the earliest first.
     *
     * @throws PolicyException if there is none of that id
     */
    public List<Policy> versions(String id) {
        List<Policy> versions =
                policies.stream().filter(policy -> policy.id().equals(id)).toList();
        if (versions.isEmpty()) {
            Set<String> ids = policies.stream().map(Policy::id).collect(ImmutableSet.toImmutableSet());
            throw PolicyException.of(
                    "unknown-policy",
                    Words.of("there is no policy \"" + id + "\"", "没有制度“" + id + "”"),
                    Nearest.hint(id, ids));
        }
        return versions;
    }
}
