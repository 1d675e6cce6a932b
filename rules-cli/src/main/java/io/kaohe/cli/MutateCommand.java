package io.kaohe.cli;

import io.kaohe.mutation.MutationReport;
import io.kaohe.mutation.MutationTesting;
import io.kaohe.policy.Clause;
import io.kaohe.policy.RuleInfo;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe mutate}: changes policies one thing at a time and looks whether their scenarios notice. */
@Command(
        name = "mutate",
        header = "List the changes to policies that no scenario notices.",
        description = "Changes one thing at a time in the rules, tables and defaults of policies: a number by one unit,"
                + " a comparison, a constant, a condition or row left out, … (each such change is a mutant), and runs"
                + " the scenarios until one fails. A mutant that survives shows what no scenario tries.%n",
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe mutate my-policies",
            "  kaohe mutate --filter DT3 my-policies/my-team",
            "  kaohe mutate --filter lateness.drl --verbose --lang zh my-policies/my-team",
            "  kaohe mutate --format json -o mutants.json my-policies"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no mutant survived but those that the policies accept",
            "1:a mutant survived, or one is accepted that does not survive any more",
            "2:nothing was tried: wrong usage, a file is wrong or cannot be read or written, or scenarios fail without a"
                    + " change, or there are none; what is wrong stands on standard error, nothing on standard output,"
                    + " and the file of -o is as it was before",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        },
        exitCodeOnExecutionException = ExitStatus.UNTESTED)
final class MutateCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description =
                    "Try only the mutants of rules of the clause of this id, of this file, or of rules, tables and"
                            + " settings whose name contains this text, in capitals or small letters. All scenarios run"
                            + " nevertheless.")
    private String filter = "";

    @Option(
            names = {"-v", "--verbose"},
            description = "List also the mutants that were accepted and those that are invalid, with the reasons; json"
                    + " always lists all.")
    private boolean verbose;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Try so many mutants at once. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default). json: one mutation/1 document.")
    private MutateFormat format = MutateFormat.TEXT;

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

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of("--jobs is " + jobs + ", expected at least 1", "--jobs 为 " + jobs + "，至少应为 1"));
        }
        MutationReport report = report(TestedPolicies.in(folders, new EditedPolicies(cache.cache())));
        if (report.counts().all() == 0) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of("No rule, table or setting is meant by \"" + filter + '"', "没有规则、表格或设置与“" + filter + "”相符")
                            .then(UsageException.maybe(Nearest.guess(filter, names(report)))));
        }
        output.destination(console).write(format.write(report, language.language(), verbose));
        return report.passed() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private MutationReport report(TestedPolicies policies) {
        Map<Path, PolicyScenarios> byFolder = new LinkedHashMap<>();
        policies.scenarios().forEach(one -> byFolder.put(policies.folder(one.policy()), one));
        ProgressBar bar = ProgressBar.on(console, language.language());
        try {
            return MutationTesting.of(byFolder)
                    .filter(filter)
                    .jobs(jobs)
                    .telling((done, all) ->
                            bar.show(done, all, done, (rate, rest) -> MutateWords.progress(done, all, rate, rest)))
                    .run();
        } finally {
            bar.clear();
        }
    }

    private static List<String> names(MutationReport report) {
        return report.policies().stream()
                .flatMap(policy -> Stream.concat(
                        policy.policy().clauses().stream().map(Clause::id),
                        policy.policy().rules().stream().map(RuleInfo::file)))
                .distinct()
                .toList();
    }
}
