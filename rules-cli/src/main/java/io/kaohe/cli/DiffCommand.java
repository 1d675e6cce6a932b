package io.kaohe.cli;

import io.kaohe.PolicyLibrary;
import io.kaohe.diff.ImpactReport;
import io.kaohe.diff.RejectedMonth;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe diff}: what another version of a policy means for whom. */
@Command(
        name = "diff",
        header = "Report who gains and who loses by another version of a policy.",
        description = "Settles the same months by OLD and by NEW, and writes what is different: for which agents, how"
                + " much, under which clauses, and which entries appear, vanish or change.%n",
        exitCodeOnExecutionException = ExitStatus.INCOMPLETE,
        sortOptions = false,
        customSynopsis = "kaohe diff OLD [NEW] [OPTION...] --facts PATH...",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe diff dingtalk-team my-copy --facts march.json april.json",
            "  kaohe diff my-team my-team@2026-07 --lang zh --verbose --facts months",
            "  kaohe diff --policies mine my-team@2026-04 my-team@2026-07 --facts months",
            "  kaohe diff store-commission --set-new rate=0.025 --facts months",
            "  kaohe diff dingtalk-team my-copy --format html -o impact.html --facts months"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no difference: no entry appears, vanishes or changes, though reasons may read differently",
            "1:there are differences, or one of the two rejects a month that the other settles",
            "2:not everything could be compared: both reject a month; or nothing was: wrong usage, or a policy or a"
                    + " file is wrong or cannot be read or written; then what is wrong stands on standard error,"
                    + " nothing on standard output, and the file of -o is as it was before",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "OLD",
            index = "0",
            description = "A policy's folder; or the id of a policy, for each month in the version in force then; or"
                    + " ID@MONTH, as in my-team@2026-04, for all months in the version in force in that month.")
    private String before = "";

    @Parameters(
            paramLabel = "NEW",
            index = "1",
            arity = "0..1",
            description = "The same. May be left out with --set-old or --set-new: then it is OLD.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--facts",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description = "The months: facts documents, and folders of which all .json files are taken, also in folders"
                    + " within. Several may follow, so OLD and NEW stand before it.")
    private List<String> facts = new ArrayList<>();

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private DiffSettings settings = new DiffSettings();

    @Option(
            names = {"-v", "--verbose"},
            description = "List each entry that appears, vanishes, changes or reads differently; json always"
                    + " does, and html those that appear, vanish or change.")
    private boolean verbose;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "text: for people (the default). json: one diff/1 document. html: a page, one file that"
                    + " loads nothing.")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (after.isEmpty() && !settings.tellThemApart()) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                            "NEW is missing; without it OLD is compared with itself, which takes --set-old or"
                                    + " --set-new",
                            "缺少 NEW；没有它就是 OLD 与自己比较，那要用 --set-old 或 --set-new"));
        }
        Comparing comparing = comparing();
        ImpactReport report = new ImpactReport(
                FactsFiles.at(facts).stream().map(comparing::of).toList());
        if (report.months().stream()
                .allMatch(month -> month instanceof RejectedMonth rejected && rejected.isByBoth())) {
            throw new KaoheException(problems(report));
        }
        output.destination(console).write(format.write(report, language.language(), verbose));
        if (!report.isComplete()) {
            return ExitStatus.INCOMPLETE;
        }
        return report.isEmpty() ? ExitStatus.DONE : ExitStatus.DIFFERENT;
    }

    private Comparing comparing() {
        PolicyLibrary library = PolicyOptions.withCatalog(policies.ofFolders());
        Set<Problem> problems = new LinkedHashSet<>();
        List<ComparedPolicy> two = new ArrayList<>();
        for (String argument : List.of(before, after.orElse(before))) {
            attempt(() -> new PolicyArgument(argument).in(library, policies::read), problems)
                    .ifPresent(two::add);
        }
        if (!problems.isEmpty()) {
            throw new KaoheException(List.copyOf(problems));
        }
        return settings.applied(two.get(0), two.get(1));
    }

    private static <T> Optional<T> attempt(Supplier<T> work, Set<Problem> problems) {
        try {
            return Optional.of(work.get());
        } catch (KaoheException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** What both policies say of the months, and each alone. */
    private static List<Problem> problems(ImpactReport report) {
        return report.rejected().stream()
                .flatMap(month -> Stream.concat(month.before().stream(), month.after().stream()))
                .distinct()
                .toList();
    }
}
