package io.kaohe.cli;

import io.kaohe.PolicyLibrary;
import io.kaohe.fact.Agent;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe settle}: settles a team's month. */
@Command(
        name = "settle",
        header = "Settle a team's month.",
        description = "Reads what happened, and writes what it comes to for each agent, entry by entry, with clause,"
                + " facts and reason.%n",
        exitCodeOnExecutionException = ExitStatus.REJECTED,
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe settle --policy dingtalk-team facts.json",
            "  kaohe settle --policy dingtalk-team --lang zh --agent A01 facts.json",
            "  kaohe settle --policies my-rules --set rate=0.015 facts.json",
            "  kaohe settle --policy dingtalk-team --format html -o march.html facts.json",
            "  kaohe settle --policies my-rules --format json -o march.json facts.json",
            "  kaohe settle --policy dingtalk-team --format json - < facts.json | jq .agents",
            "  kaohe settle --against march.json --format json -o march-corrections.json facts.json"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:settled",
            "1:the facts or the policy were rejected, or a file cannot be read or written: what is wrong stands on"
                    + " standard error, nothing on standard output, and the file of -o is as it was before",
            "2:wrong usage",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        })
final class SettleCommand implements Runnable {
    private final Console console;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "Settle by this policy, in the version that is in force in the month of the facts. May be"
                    + " given several times. Not needed if the folders of --policies hold just one.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(
            names = "--format",
            paramLabel = "text|html|json",
            description =
                    "text: statements for people (the default). html: the same as a page to hand out, which prints"
                            + " on a sheet for each agent. json: one settlement/1 document and nothing else; with several"
                            + " policies an array of them, in the order of --policy.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--agent",
            paramLabel = "ID",
            description = "Write the statement of this agent only. A JSON" + " document keeps its part about the team.")
    private Optional<String> agent = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "Settle the month again, and write what is to be corrected in this document of its settlement,"
                            + " which --format json wrote earlier: each entry that was and is, and the difference, with its sign."
                            + " As text, or as a corrections/1 document. Without --policy by the policies of the document.")
    private Optional<Path> against = Optional.empty();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(
            paramLabel = "FACTS.json|-",
            description = "The facts of one team and month (a facts/1 document, UTF-8); - reads standard input.")
    private String facts = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (against.isPresent() && (format == Format.HTML || agent.isPresent())) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                            "--against corrects the whole month, as text or json: leave --agent and --format html out",
                            "--against 更正整个月，输出 text 或 json：不要同时给出 --agent 或 --format html"));
        }
        Optional<Correcting> correcting = against.map(Correcting::new);
        PolicyLibrary ofFolders = policies.ofFolders();
        PolicyLibrary library = PolicyOptions.withCatalog(ofFolders);
        Settling settling = new Settling(library, chosen(ofFolders, library, correcting));
        TeamMonth month = new FactsSource(facts, console.in()).read(settling::vocabulary);
        agent.ifPresent(id -> requireAgent(month, id));
        List<Settled> settled = Settling.settle(settings.applied(settling.inForce(month.period())), month);
        String text = correcting
                .map(one -> one.write(settled, format, language.language()))
                .orElseGet(() -> format.write(settled, language.language(), agent));
        output.destination(console).write(text);
    }

    private Set<String> chosen(PolicyLibrary ofFolders, PolicyLibrary library, Optional<Correcting> correcting) {
        if (!ids.isEmpty()) {
            return new LinkedHashSet<>(ids);
        } else if (correcting.isPresent()) {
            return new LinkedHashSet<>(correcting.get().policies());
        }
        Set<String> own = PolicyOptions.ids(ofFolders);
        if (own.size() == 1) {
            return own;
        }
        throw new UsageException(
                spec.commandLine(),
                Words.of("--policy ID is missing, where ID is one of ", "缺少 --policy ID，ID 是以下之一：")
                        .then(Words.list(PolicyOptions.ids(library))));
    }

    private static void requireAgent(TeamMonth month, String id) {
        if (month.agent(id).isEmpty()) {
            List<String> known = month.agents().stream().map(Agent::id).toList();
            throw new FactsException(List.of(Problem.error(
                            "unknown-agent",
                            Place.at(month.source(), "/agents"),
                            Words.of("there is no agent \"" + id + "\"", "没有员工“" + id + "”"))
                    .maybe(Nearest.hint(id, known))));
        }
    }
}
