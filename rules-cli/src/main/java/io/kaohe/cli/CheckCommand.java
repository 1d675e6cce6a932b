package io.kaohe.cli;

import io.kaohe.catalog.Catalog;
import io.kaohe.check.PolicyCheck;
import io.kaohe.watch.Changes;
import io.kaohe.watch.PolledChanges;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe check}: says whether policies are sound. */
@Command(
        name = "check",
        header = "Say whether policies are sound.",
        description =
                "Looks for what is wrong in all files of a policy, and for what is doubtful in what they say: gaps"
                        + " and overlaps between tiers, conditions that never or always hold, facts that two rules pay or fine,"
                        + " weights that do not add up, what nothing refers to. An error is certainly wrong; a warning can be"
                        + " accepted in policy.yaml, with a reason.%n",
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe check my-policies",
            "  kaohe check --strict --lang zh my-policies/my-team",
            "  kaohe check --watch my-policies/my-team",
            "  kaohe check --verbose my-policies/my-team",
            "  kaohe check --format sarif -o check.sarif my-policies"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all policies are sound",
            "1:there is an error, or with --strict a warning that is not accepted",
            "2:nothing was checked: wrong usage, or a folder has no policy or cannot be read, or the output cannot be"
                    + " written; what is wrong stands on standard error, nothing on standard output, and the file of -o"
                    + " is as it was before",
            "130:--watch was ended with Ctrl-C",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        },
        exitCodeOnExecutionException = ExitStatus.UNTESTED)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--strict", description = "A warning that is not accepted counts as an error does.")
    private boolean strict;

    @Option(
            names = {"-v", "--verbose"},
            description = "List the warnings that are accepted too, with the reasons; json and sarif always do.")
    private boolean verbose;

    @Option(
            names = {"-w", "--watch"},
            description =
                    "Check again whenever a file of the policies or scenarios is saved, new or gone, until Ctrl-C.")
    private boolean watch;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description =
                    "text: for people (the default). json: one check/1 document. sarif: SARIF 2.1.0, which editors"
                            + " and code hosts read; its paths are relative to the working folder.")
    private CheckFormat format = CheckFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A policy's folder, or a folder of such folders.")
    private List<Path> folders = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return watch ? watch() : check();
    }

    private int watch() {
        Changes changes = new PolledChanges(folders, Thread::sleep);
        return new Watch(console, language.language(), Clock.systemDefaultZone(), changes, folders)
                .run(this::check, time -> {});
    }

    private int check() {
        List<PolicyCheck> checks = PolicyCheck.in(folders, Catalog.policies());
        output.destination(console).write(format.write(checks, language.language(), strict, verbose));
        return checks.stream().allMatch(check -> check.isSound(strict)) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
