package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.policy.Setting;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The values that the arguments give to settings of policies. */
final class SettingOptions {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = Assignment.Converter.class,
            description = "Give a setting a value, as in rate=0.015, for every policy of --policy that has it."
                    + " ID:NAME=VALUE gives it to that policy only, whatever the others get. May be given several"
                    + " times. \"kaohe policies\" lists the settings.")
    private List<Assignment> assignments = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * These policies with the values that were given to their settings.
     *
     * @throws ParameterException with all that is wrong with the arguments, and the settings that there are
     */
    List<Policy> applied(List<Policy> policies) {
        Set<String> complaints = new LinkedHashSet<>();
        assignments.forEach(assignment -> check(assignment, policies, complaints));
        List<Policy> all = new ArrayList<>();
        for (Policy policy : policies) {
            try {
                all.add(policy.with(values(policy)));
            } catch (PolicyException e) {
                e.problems().forEach(problem -> complaints.add(text(problem)));
            }
        }
        if (!complaints.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("\n", complaints) + "\n" + known(policies));
        }
        return all;
    }

    private void check(Assignment assignment, List<Policy> policies, Set<String> complaints) {
        if (assignments.stream().filter(assignment::isOfSame).count() > 1) {
            complaints.add("--set gives " + assignment.target() + " two values");
        }
        List<Policy> meant = policies.stream().filter(assignment::isFor).toList();
        if (meant.isEmpty()) {
            List<String> ids = policies.stream().map(Policy::id).toList();
            complaints.add("--set " + assignment.target() + " is for none of the policies that settle"
                    + maybe(assignment.policy(), ids));
        } else if (meant.stream().noneMatch(assignment::isDeclaredBy)) {
            List<String> names = meant.stream()
                    .flatMap(policy -> policy.settings().stream())
                    .map(Setting::name)
                    .toList();
            String ids = meant.stream().map(Policy::id).collect(Collectors.joining(" or "));
            complaints.add(
                    "there is no setting \"" + assignment.name() + "\" in " + ids + maybe(assignment.name(), names));
        }
    }

    /** The values for a policy; those for it alone come last and prevail. */
    private Map<String, String> values(Policy policy) {
        Map<String, String> values = new LinkedHashMap<>();
        for (boolean addressed : new boolean[] {false, true}) {
            assignments.stream()
                    .filter(assignment -> assignment.policy().isEmpty() != addressed)
                    .filter(assignment -> assignment.isFor(policy) && assignment.isDeclaredBy(policy))
                    .forEach(assignment -> values.put(assignment.name(), assignment.value()));
        }
        return values;
    }

    private static String text(Problem problem) {
        return problem.message()
                + (problem.hint().isEmpty() ? "" : "; maybe " + problem.hint().replaceAll("\\.$", ""));
    }

    private static String maybe(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "; maybe \"" + near + "\" was meant")
                .orElse("");
    }

    private static String known(List<Policy> policies) {
        return policies.stream().map(SettingOptions::known).collect(Collectors.joining("\n"));
    }

    private static String known(Policy policy) {
        if (policy.settings().isEmpty()) {
            return policy.id() + " has no settings";
        }
        return policy.settings().stream()
                .map(setting -> "\n  " + setting.described())
                .collect(Collectors.joining("", "The settings of " + policy.id() + " are", ""));
    }
}
