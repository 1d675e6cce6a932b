package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.batch.ChosenPolicies;
import io.kaohe.correction.Verification;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe verify}: says whether a settlement document is true, and where it is not. */
@Command(
        name = "verify",
        header = "Say whether a settlement document is true.",
        description = "Settles the month of the facts again by the policy that the document names, and compares: each"
                + " figure, each word, each fingerprint.%n",
        exitCodeOnExecutionException = ExitStatus.UNTESTED,
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe verify march.json --facts facts.json",
            "  kaohe verify march.json --facts facts.json --policies my-rules",
            "  kaohe verify march.json --facts facts.json --format json --lang zh"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the document is true",
            "1:it is not: where, what stands there and what the facts come to stands on standard output",
            "2:nothing was verified: wrong usage, or the facts, the policy or the document were rejected or cannot be"
                    + " read",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "SETTLEMENT.json",
            description = "The settlement of a month, or an array of several, as kaohe settle --format json wrote it.")
    private Path settlement = Path.of("");

    @Option(
            names = "--facts",
            paramLabel = "FACTS.json|-",
            required = true,
            description = "The facts of the month (a facts/1 document, UTF-8); - reads standard input.")
    private String facts = "";

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default). json: one verification/1 document.")
    private VerifyFormat format = VerifyFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOption output = new OutputOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> differences = new ArrayList<>();
        List<Settlement> documents = SettlementFile.read(settlement, differences::add);
        if (documents.isEmpty()) {
            differences.add(Problem.error(
                    "not-true",
                    Place.at(settlement.toString(), ""),
                    Words.of("there is no settlement in it", "其中没有任何结算")));
        }
        PolicyLibrary library = PolicyOptions.withCatalog(policies.ofFolders());
        ChosenPolicies versions = ChosenPolicies.of(
                library, documents.stream().map(Settlement::policy).toList());
        TeamMonth month = new FactsSource(facts, console.in()).read(versions::vocabulary);
        List<Policy> inForce = settings.applied(versions.inForce(month.period()));
        for (Settlement document : documents) {
            inForce.stream()
                    .filter(policy -> policy.id().equals(document.policy()))
                    .forEach(policy -> differences.addAll(
                            Verification.differences(document, policy.settle(month), settlement.toString())));
        }
        output.destination(console).write(format.write(settlement.toString(), differences, language.language()));
        return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
