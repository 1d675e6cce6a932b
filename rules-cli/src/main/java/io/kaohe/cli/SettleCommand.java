package io.kaohe.cli;

import io.kaohe.PolicyLibrary;
import io.kaohe.batch.Batch;
import io.kaohe.batch.ChosenPolicies;
import io.kaohe.cli.batch.BatchFiles;
import io.kaohe.fact.Agent;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.KaoheException;
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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe settle}: settles a team's month, or many months of many teams. */
@Command(
        name = "settle",
        header = "Settle a team's month, or many.",
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
            "  kaohe settle --against march.json --format json -o march-corrections.json facts.json",
            "  kaohe settle --policy dingtalk-team --in months -o settled.ndjson",
            "  kaohe settle --policy tmall-store --in all.ndjson.gz -o out.ndjson.gz --resume",
            "  kaohe settle --against march.json --format html -o to-hand-out.html facts.json"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:settled",
            "1:the facts or the policy were rejected, or a file cannot be read or written: what is wrong stands on"
                    + " standard error, nothing on standard output, and the file of -o is as it was before. With --in:"
                    + " all are done, and some documents were rejected",
            "2:wrong usage. With --in also: a file cannot be read or written, the policy was rejected, or there is an"
                    + " unfinished batch that cannot be gone on with; the file of -o is as it was before",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        })
final class SettleCommand implements Callable<Integer> {
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
            paramLabel = "text|html|json|csv",
            description =
                    "text: statements for people (the default). html: the same as a page to hand out, which prints"
                            + " on a sheet for each agent. json: one settlement/1 document and nothing else; with several"
                            + " policies an array of them, in the order of --policy. csv: the entries as a table for"
                            + " spreadsheets. With --in: json (the default), one document a line, or csv, also if the"
                            + " file of -o is called .csv or .csv.gz.")
    private Optional<Format> format = Optional.empty();

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
                            + " As text, as a page to hand out, or as a corrections/1 document. Without --policy by the policies"
                            + " of the document.")
    private Optional<Path> against = Optional.empty();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Parameters(
            paramLabel = "FACTS.json|-",
            arity = "0..1",
            description = "The facts of one team and month (a facts/1 document, UTF-8); - reads standard input.")
    private Optional<String> facts = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (batch.isAsked()) {
            return many();
        }
        new BatchUsage(spec, batch).requireOneMonth();
        if (facts.isEmpty()) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of("FACTS.json is missing, or --in for many", "缺少 FACTS.json；整批结算请用 --in"));
        }
        Format form = format.orElse(Format.TEXT);
        if (against.isPresent() && (form == Format.CSV || agent.isPresent())) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                            "--against corrects the whole month, and not as csv: leave --agent and --format csv out",
                            "--against 更正整个月，不能输出 csv：不要同时给出 --agent 或 --format csv"));
        }
        Optional<Correcting> correcting = against.map(Correcting::new);
        PolicyLibrary ofFolders = policies.ofFolders();
        PolicyLibrary library = PolicyOptions.withCatalog(ofFolders);
        ChosenPolicies versions = ChosenPolicies.of(library, chosen(ofFolders, library, correcting));
        TeamMonth month = new FactsSource(facts.orElseThrow(), console.in()).read(versions::vocabulary);
        agent.ifPresent(id -> requireAgent(month, id));
        List<Settled> settled = Settled.by(settings.applied(versions.inForce(month.period())), month);
        String text = correcting
                .map(one -> one.write(settled, form, language.language()))
                .orElseGet(() -> form.write(settled, language.language(), agent));
        output.destination(console).write(text);
        return ExitStatus.DONE;
    }
    /** What stops a batch is no rejection of a document, and has another status. */
    private int many() {
        boolean alone = facts.isPresent() || agent.isPresent() || against.isPresent();
        Path file = new BatchUsage(spec, batch).requireMany(alone, output.file(), format);
        try {
            PolicyLibrary ofFolders = policies.ofFolders();
            PolicyLibrary library = PolicyOptions.withCatalog(ofFolders);
            Set<String> chosen = chosen(ofFolders, library, Optional.empty());
            BatchFormat form = BatchFormat.of(file, format, language.language());
            BatchFiles files = new BatchFiles(file, batch.rejects(file));
            boolean whole = new BatchSettling(console, batch, form, files)
                    .run(
                            Batch.by(library, chosen).with(settings::applied),
                            BatchBeginning.of(library, chosen, settings, form, files.rejects()));
            return whole ? ExitStatus.DONE : ExitStatus.REJECTED;
        } catch (KaoheException e) {
            console.err().println(e.text(language.language()));
            return ExitStatus.UNFINISHED;
        }
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
