package io.kaohe.cli;

import io.kaohe.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The values that the arguments give to settings of two policies, of both or of one. */
final class DiffSettings {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = Assignment.Converter.class,
            description = "Give a setting a value, as in rate=0.015, in OLD and NEW, as far as they have it. May be"
                    + " given several times, as the next two.")
    private List<Assignment> ofBoth = new ArrayList<>();

    @Option(
            names = "--set-old",
            paramLabel = "NAME=VALUE",
            converter = Assignment.Converter.class,
            description = "The same in OLD only; it prevails over --set.")
    private List<Assignment> ofOld = new ArrayList<>();

    @Option(
            names = "--set-new",
            paramLabel = "NAME=VALUE",
            converter = Assignment.Converter.class,
            description = "The same in NEW only. Without NEW this is what is compared: OLD as it is and with these"
                    + " values.")
    private List<Assignment> ofNew = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Whether one of the two gets values that the other does not get. */
    boolean tellThemApart() {
        return !ofOld.isEmpty() || !ofNew.isEmpty();
    }

    /**
     * The two with the values that were given to their settings.
     *
     * @throws UsageException with all that is wrong with the arguments, and the settings that there are
     */
    Comparing applied(ComparedPolicy before, ComparedPolicy after) {
        Assignments both = new Assignments("--set", ofBoth);
        Assignments old = new Assignments("--set-old", ofOld);
        Assignments young = new Assignments("--set-new", ofNew);
        List<Policy> all =
                Stream.of(before, after).flatMap(one -> one.versions().stream()).toList();
        AssignedSettings settings = new AssignedSettings();
        settings.check(both, all);
        settings.check(old, before.versions());
        settings.check(young, after.versions());
        Comparing applied = new Comparing(
                before.with(settings.applied(before.versions(), both, old)),
                after.with(settings.applied(after.versions(), both, young)));
        settings.require(spec, all);
        return applied;
    }
}
