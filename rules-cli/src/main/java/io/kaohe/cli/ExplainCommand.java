package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.batch.ChosenPolicies;
import io.kaohe.explanation.Explanation;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe explain}: says why an agent has the entries that there are, and why not others. */
@Command(
        name = "explain",
        header = "Explain an agent's entries, and why a clause gave none.",
        description = "Settles the month and says of each entry of the agent which clause and rule it comes from, which"
                + " facts it rests on, and what would be if one of them were a little different.%n",
        exitCodeOnExecutionException = ExitStatus.REJECTED,
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe explain --policy dingtalk-team --agent A01 facts.json",
            "  kaohe explain --policy dingtalk-team --agent A01 --clause DT3 facts.json",
            "  kaohe explain --policy dingtalk-team --agent A01 --why-not DT20 facts.json",
            "  kaohe explain --settlement march.json --agent A01 --format json facts.json",
            "  kaohe explain --policies my-rules --agent A01 --lang zh facts.json"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:explained",
            "1:the facts or the policy were rejected, there is no such agent or clause, the settlement of --settlement"
                    + " does not belong to the facts, or a file cannot be read or written: what is wrong stands on"
                    + " standard error, nothing on standard output, and the file of -o is as it was before",
            "2:wrong usage",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        })
final class ExplainCommand implements Runnable {
    private final Console console;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description =
                    "Explain by this policy, in the version that is in force in the month of the facts. Not needed"
                            + " if --settlement names it, or if the folders of --policies hold just one.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--agent", paramLabel = "ID", required = true, description = "Whose entries to explain.")
    private String agent = "";

    @Option(names = "--clause", paramLabel = "CLAUSE", description = "Only the entries of this clause.")
    private Optional<String> clause = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "Only the entries of this date, as 2024-03-01.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--why-not",
            paramLabel = "CLAUSE",
            description = "Instead of the entries: why this clause gave the agent nothing. Of each of its rules the"
                    + " conditions that held, the first that failed, and the facts that broke it.")
    private Optional<String> whyNot = Optional.empty();

    @Option(
            names = "--settlement",
            paramLabel = "FILE",
            description = "A settlement document that was written earlier. That it belongs to the facts and the policy,"
                    + " and was not changed since, is made sure of first.")
    private Optional<Path> settlement = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default). json: one explanation/1 document.")
    private ExplainFormat format = ExplainFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(
            paramLabel = "FACTS.json|-",
            description = "The facts of one team and month (a facts/1 document, UTF-8); - reads standard input.")
    private String facts = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (whyNot.isPresent() && (clause.isPresent() || date.isPresent())) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                            "--why-not is about one clause: leave --clause and --date out",
                            "--why-not 只问一个条款：不要同时给出 --clause 或 --date"));
        }
        List<Settlement> earlier = settlement.map(SettlementFile::read).orElse(List.of());
        PolicyLibrary ofFolders = policies.ofFolders();
        PolicyLibrary library = PolicyOptions.withCatalog(ofFolders);
        String chosen = chosen(ofFolders, library, earlier);
        ChosenPolicies versions = ChosenPolicies.of(library, List.of(chosen));
        TeamMonth month = new FactsSource(facts, console.in()).read(versions::vocabulary);
        Policy policy = settings.applied(versions.inForce(month.period())).get(0);
        Explanation explanation = explained(policy, policies.sources(policy), month);
        requireBelonging(explanation, earlier, chosen);
        output.destination(console).write(format.write(explanation, language.language()));
    }

    private Explanation explained(Policy policy, PolicyFolder files, TeamMonth month) {
        return whyNot.map(id -> Explanation.whyNot(policy, files, month, agent, id))
                .orElseGet(() -> Explanation.of(policy, files, month, agent, clause, date));
    }

    private String chosen(PolicyLibrary ofFolders, PolicyLibrary library, List<Settlement> earlier) {
        Set<String> own = PolicyOptions.ids(ofFolders);
        return id.or(() -> earlier.size() == 1 ? Optional.of(earlier.get(0).policy()) : Optional.empty())
                .or(() -> own.size() == 1 ? own.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new UsageException(
                        spec.commandLine(),
                        Words.of("--policy ID is missing, where ID is one of ", "缺少 --policy ID，ID 是以下之一：")
                                .then(Words.list(PolicyOptions.ids(library)))));
    }

    /** Of several settlements in the file the one by the policy is meant; where there is none by it, the first. */
    private void requireBelonging(Explanation explanation, List<Settlement> earlier, String policy) {
        List<Problem> problems = new ArrayList<>();
        earlier.stream()
                .filter(one -> one.policy().equals(policy))
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .ifPresent(one -> problems.addAll(explanation.differences(
                        one, settlement.map(Path::toString).orElse(""))));
        if (!problems.isEmpty()) {
            throw new KaoheException(problems);
        }
    }
}
