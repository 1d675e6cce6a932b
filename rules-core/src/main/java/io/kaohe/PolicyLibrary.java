package io.kaohe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.kaohe.policy.Clause;
import io.kaohe.policy.CompiledPolicies;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Nearest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The policies that a program knows, in all their versions. Immutable. */
public final class PolicyLibrary {
    private final ImmutableList<Policy> policies;
    private final ImmutableSet<String> otherClauses;

    private PolicyLibrary(ImmutableList<Policy> policies, ImmutableSet<String> otherClauses) {
        this.policies = policies;
        this.otherClauses = otherClauses;
    }

    /**
     * A library of these policies.
     *
     * @throws PolicyException if two of them are of the same id and effective month
     */
    public static PolicyLibrary of(Collection<Policy> policies) {
        return of(policies, ImmutableSet.of());
    }

    /** Adjustments and waivers of the other clauses are passed over, like those of policies not being settled. */
    private static PolicyLibrary of(Collection<Policy> policies, ImmutableSet<String> otherClauses) {
        ImmutableSet<String> clauses = Stream.concat(
                        policies.stream()
                                .flatMap(policy -> policy.clauses().stream().map(Clause::id)),
                        otherClauses.stream())
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
                        "there are two policies " + one.id() + " in force from " + one.effective() + " on",
                        "");
            }
        }
        return new PolicyLibrary(sorted, otherClauses);
    }

    /**
     * The policies that were compiled into the class path at build time.
     *
     * @throws PolicyException if what stands there is no compiled policy
     */
    public static PolicyLibrary compiledInto(ClassLoader loader) {
        List<Policy> policies = CompiledPolicies.in(loader).stream()
                .map(compiled -> Policy.of(compiled, loader))
                .toList();
        return of(policies, ImmutableSet.copyOf(CompiledPolicies.otherClauses(loader)));
    }

    /** All policies, by id and then by effective month. */
    public List<Policy> policies() {
        return policies;
    }

    /** This library without the policies of some ids. */
    public PolicyLibrary without(Collection<String> ids) {
        return of(policies.stream().filter(policy -> !ids.contains(policy.id())).toList(), otherClauses);
    }

    /** The policies of this library and of another. */
    public PolicyLibrary plus(PolicyLibrary other) {
        List<Policy> all = new ArrayList<>(policies);
        all.addAll(other.policies);
        return of(all, Sets.union(otherClauses, other.otherClauses).immutableCopy());
    }

    /**
     * The version of a policy that is in force in a month: the one with the latest effective month not after it.
     *
     * @throws PolicyException if there is no policy of that id, or if the month lies before its first version
     */
    public Policy inForce(String id, YearMonth month) {
        List<Policy> versions = versions(id);
        return versions.stream()
                .filter(policy -> !policy.effective().isAfter(month))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> PolicyException.of(
                        "not-in-force",
                        "the policy " + id + " is in force from "
                                + versions.get(0).effective() + " on, and " + month + " lies before that",
                        ""));
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
            throw PolicyException.of("unknown-policy", "there is no policy \"" + id + "\"", Nearest.hint(id, ids));
        }
        return versions;
    }
}
