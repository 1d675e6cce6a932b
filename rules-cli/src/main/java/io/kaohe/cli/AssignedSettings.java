package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Gives policies the values of the arguments, and gathers all that is wrong with these. */
final class AssignedSettings {
    private final Set<Words> complaints = new LinkedHashSet<>();

    void check(Assignments given, List<Policy> policies) {
        given.check(policies, complaints);
    }

    /** These policies with the values given; of two for one setting that of the later assignments. */
    List<Policy> applied(List<Policy> policies, Assignments... given) {
        List<Policy> all = new ArrayList<>();
        for (Policy policy : policies) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Assignments assignments : given) {
                values.putAll(assignments.values(policy));
            }
            try {
                all.add(policy.with(values));
            } catch (PolicyException e) {
                e.problems().forEach(problem -> complaints.add(text(problem)));
            }
        }
        return all;
    }

    /**
     * Ends the work if anything was wrong.
     *
     * @param policies those whose settings could have been meant
     * @throws UsageException with all that was, and the settings that there are
     */
    void require(CommandSpec spec, Collection<Policy> policies) {
        if (!complaints.isEmpty()) {
            policies.forEach(policy -> complaints.add(known(policy)));
            throw new UsageException(spec.commandLine(), Words.lines(complaints));
        }
    }

    private static Words text(Problem problem) {
        return problem.messageWords().then(UsageException.maybe(problem.hintWords()));
    }

    private static Words known(Policy policy) {
        List<Words> lines = new ArrayList<>();
        lines.add(Words.of("The settings of " + policy.id() + " are", policy.id() + " 的设置有"));
        policy.allSettings().forEach(setting -> lines.add(Words.same("  ").then(setting::described)));
        return Words.lines(lines);
    }
}
