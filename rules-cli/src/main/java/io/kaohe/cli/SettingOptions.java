package io.kaohe.cli;

import io.kaohe.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /** The assignments, as arguments have them. */
    String given() {
        return assignments.stream().map(one -> one.target() + "=" + one.value()).collect(Collectors.joining(" "));
    }

    /**
     * These policies with the values that were given to their settings.
     *
     * @throws UsageException with all that is wrong with the arguments, and the settings that there are
     */
    List<Policy> applied(List<Policy> policies) {
        Assignments given = new Assignments("--set", assignments);
        AssignedSettings settings = new AssignedSettings();
        settings.check(given, policies);
        List<Policy> applied = settings.applied(policies, given);
        settings.require(spec, policies);
        return applied;
    }
}
