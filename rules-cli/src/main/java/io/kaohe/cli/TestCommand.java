package io.kaohe.cli;

import io.kaohe.policy.Clause;
import io.kaohe.probe.NearestMisses;
import io.kaohe.probe.Reached;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import io.kaohe.watch.Changes;
import io.kaohe.watch.PolledChanges;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe test}: runs the scenarios of policies. */
@Command(
        name = "test",
        header = "Run the scenarios of policies.",
        description = "Compiles the policies of the folders and holds what their scenarios give against what they"
                + " expect. Of a scenario that fails it is shown what was expected, what there is, and which rules"
                + " fired.%n",
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe test my-policies",
            "  kaohe test --watch my-policies/my-team",
            "  kaohe test --filter DT3 --verbose my-policies/my-team",
            "  kaohe test --coverage --lang zh my-policies/my-team",
            "  kaohe test --format junit -o results.xml my-policies"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all scenarios passed, or are pending",
            "1:a scenario failed, or would pass and is still pending, or a policy has no scenarios",
            "2:nothing was tested: wrong usage, or a file is wrong or cannot be read or written; what is wrong stands"
                    + " on standard error, nothing on standard output, and the file of -o is as it was before",
            "130:--watch was ended with Ctrl-C",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        },
        exitCodeOnExecutionException = ExitStatus.UNTESTED)
final class TestCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description = "Run only the scenarios whose name contains this text or that are about the clause of this"
                    + " id, in capitals or small letters. Policies without such a scenario are left out.")
    private Optional<String> filter = Optional.empty();

    @Option(
            names = {"-v", "--verbose"},
            description = "List each scenario with whether it passed; json and junit always do.")
    private boolean verbose;

    @Option(
            names = "--coverage",
            description =
                    "Count the scenarios that hit and that just miss each clause and rule, that lie exactly on each"
                            + " bound, within it and beyond it, and that use each row of a table; list what none reaches. Does"
                            + " not change the exit status. Not with --filter.")
    private boolean coverage;

    @Option(
            names = {"-w", "--watch"},
            description = "Test again whenever a file of the policies or scenarios is saved, new or gone, until Ctrl-C."
                    + " What is wrong with a file is said, and mended by the next save.")
    private boolean watch;

    @Option(
            names = "--format",
            paramLabel = "text|json|junit",
            description = "text: for people (the default). json: one test/1 document. junit: the XML of test reports"
                    + " that CI servers read.")
    private TestFormat format = TestFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "A policy's folder, or a folder of such folders. Scenarios stand in the folder scenarios of"
                    + " the policy.")
    private List<Path> folders = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (coverage && filter.isPresent()) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                            "--coverage is of all scenarios of a policy: leave --filter out",
                            "--coverage 统计一套制度的全部场景，不能与 --filter 同用"));
        }
        EditedPolicies edited = new EditedPolicies(cache.cache());
        return watch ? watch(edited) : test(edited);
    }

    private int watch(EditedPolicies edited) {
        Changes changes = new PolledChanges(folders, Thread::sleep);
        return new Watch(console, language.language(), Clock.systemDefaultZone(), changes, folders)
                .run(() -> test(edited), edited::getReady);
    }

    private int test(EditedPolicies edited) {
        TestedPolicies policies = TestedPolicies.in(folders, edited);
        List<PolicyResult> results = chosen(policies.scenarios()).stream()
                .map(PolicyScenarios::run)
                .map(result -> NearestMisses.in(result, edited.in(policies.folder(result.policy()))))
                .map(result -> coverage ? Reached.in(result, policies.folder(result.policy())) : result)
                .toList();
        output.destination(console).write(format.write(results, language.language(), verbose, coverage));
        return results.stream().allMatch(PolicyResult::passed) ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private List<PolicyScenarios> chosen(List<PolicyScenarios> all) {
        return filter.map(text -> matching(all, text)).orElse(all);
    }

    private List<PolicyScenarios> matching(List<PolicyScenarios> all, String text) {
        List<PolicyScenarios> matching = all.stream()
                .map(scenarios -> scenarios.matching(text))
                .filter(scenarios -> !scenarios.scenarios().isEmpty())
                .toList();
        if (matching.isEmpty()) {
            List<String> clauses = all.stream()
                    .flatMap(scenarios -> scenarios.policy().clauses().stream())
                    .map(Clause::id)
                    .toList();
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                                    "No scenario has \"" + text + "\" in its name or as its clause",
                                    "没有场景的名称含有“" + text + "”，也没有场景的条款是它")
                            .then(UsageException.maybe(Nearest.guess(text, clauses))));
        }
        return matching;
    }
}
