package io.kaohe.cli;

import io.kaohe.book.Chapter;
import io.kaohe.book.PolicyBook;
import io.kaohe.probe.Reached;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.source.PolicyFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe book}: policies as a page for people. */
@Command(
        name = "book",
        header = "Make a page for people of policies.",
        description =
                "Writes the policies of the folders as one HTML page: each clause with what it is taken to say, its"
                        + " rules, the tables that they use, a chart of each amount that goes by tiers, and its scenarios with"
                        + " whether they passed. The page needs no other file and no network.%n",
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe book -o my-team.html my-policies/my-team",
            "  kaohe book --lang zh -o policies.html my-policies"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written, also when a scenario failed, which the page shows",
            "1:a policy was rejected, or a file cannot be read or written: what is wrong stands on standard error,"
                    + " nothing on standard output, and the file of -o is as it was before",
            "2:wrong usage",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        },
        exitCodeOnExecutionException = ExitStatus.REJECTED)
final class BookCommand implements Runnable {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "html",
            description = "html: a page to read, to mail and to print. There is no other format.")
    private BookFormat format = BookFormat.HTML;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "A policy's folder, or a folder of such folders, all of which come into one book.")
    private List<Path> folders = new ArrayList<>();

    BookCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        TestedPolicies policies = TestedPolicies.in(folders, new EditedPolicies(cache.cache()));
        List<Chapter> chapters = policies.scenarios().stream()
                .map(scenarios -> chapter(policies, scenarios))
                .toList();
        String page = switch (format) {
            case HTML -> new PolicyBook(chapters).html(language.language());
        };
        output.destination(console).write(page);
    }

    private static Chapter chapter(TestedPolicies policies, PolicyScenarios scenarios) {
        Path folder = policies.folder(scenarios.policy());
        return Chapter.of(PolicyFolder.read(folder), Reached.in(scenarios.run(), folder));
    }
}
