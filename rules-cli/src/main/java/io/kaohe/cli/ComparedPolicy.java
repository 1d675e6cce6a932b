package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.diff.PolicyVersion;
import io.kaohe.diff.SettledMonth;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.KaoheException;
import java.time.YearMonth;
import java.util.List;

/**
 * One of two policies that are compared: a single version, which holds for all months, or the versions of one policy,
 * each for the months in which it is in force.
 *
 * @param name as the argument names it
 * @param versions the earliest first
 */
record ComparedPolicy(String name, List<Policy> versions) {
    ComparedPolicy {
        versions = List.copyOf(versions);
    }

    /** The same with other policies in the place of its versions. */
    ComparedPolicy with(List<Policy> others) {
        return new ComparedPolicy(name, others);
    }

    /** What it knows in a month; in one before the first version, what that knows. */
    Vocabulary vocabulary(YearMonth month) {
        return month.isBefore(versions.get(0).effective())
                ? versions.get(0).vocabulary()
                : in(month).vocabulary();
    }

    /**
     * A month settled by it.
     *
     * @throws KaoheException if it rejects the facts, or is not in force yet
     */
    SettledMonth settle(TeamMonth month) {
        Policy policy = in(month.period());
        String version = isFixed() ? name : name + "@" + policy.effective();
        return new SettledMonth(PolicyVersion.of(policy, version), policy.settle(month));
    }

    private Policy in(YearMonth month) {
        return isFixed() ? versions.get(0) : PolicyLibrary.inForce(versions, month);
    }

    private boolean isFixed() {
        return versions.size() == 1;
    }
}
