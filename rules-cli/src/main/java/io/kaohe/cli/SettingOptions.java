package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.policy.Setting;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
     * @throws UsageException with all that is wrong with the arguments, and the settings that there are
     */
    List<Policy> applied(List<Policy> policies) {
        Set<Words> complaints = new LinkedHashSet<>();
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
            policies.forEach(policy -> complaints.add(known(policy)));
            throw new UsageException(spec.commandLine(), Words.lines(complaints));
        }
        return all;
    }

    private void check(Assignment assignment, List<Policy> policies, Set<Words> complaints) {
        if (assignments.stream().filter(assignment::isOfSame).count() > 1) {
            complaints.add(Words.of(
                    "--set gives " + assignment.target() + " two values", "--set 给了 " + assignment.target() + " 两个值"));
        }
        List<Policy> meant = policies.stream().filter(assignment::isFor).toList();
        if (meant.isEmpty()) {
            List<String> ids = policies.stream().map(Policy::id).toList();
            complaints.add(Words.of(
                            "--set " + assignment.target() + " is for none of the policies that settle",
                            "--set " + assignment.target() + " 不属于参与结算的任何一套制度")
                    .then(UsageException.maybe(Nearest.guess(assignment.policy(), ids))));
        } else if (meant.stream().noneMatch(assignment::isDeclaredBy)) {
            List<String> names = meant.stream()
                    .flatMap(policy -> policy.settings().stream())
                    .map(Setting::name)
                    .toList();
            List<String> ids = meant.stream().map(Policy::id).toList();
            complaints.add(Words.of(
                            "there is no setting \"" + assignment.name() + "\" in " + String.join(" or ", ids),
                            "制度 " + String.join("、", ids) + " 没有设置“" + assignment.name() + "”")
                    .then(UsageException.maybe(Nearest.guess(assignment.name(), names))));
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

    private static Words text(Problem problem) {
        return problem.messageWords().then(UsageException.maybe(problem.hintWords()));
    }

    private static Words known(Policy policy) {
        if (policy.settings().isEmpty()) {
            return Words.of(policy.id() + " has no settings", policy.id() + " 没有设置");
        }
        List<Words> lines = new ArrayList<>();
        lines.add(Words.of("The settings of " + policy.id() + " are", policy.id() + " 的设置有"));
        policy.settings().forEach(setting -> lines.add(Words.same("  ").then(setting::described)));
        return Words.lines(lines);
    }
}
