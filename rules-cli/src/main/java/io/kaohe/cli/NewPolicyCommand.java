package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.authoring.NewPolicy;
import io.kaohe.authoring.Skeleton;
import io.kaohe.catalog.Catalog;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe new policy}: a folder to begin with. */
@Command(
        name = "policy",
        header = "Write the folder of a new policy.",
        description = "Writes a folder with policy.yaml, one clause with its rule, messages in both languages and"
                + " scenarios, or a copy of a policy of the catalog. The policy is sound; the scenarios of what is still"
                + " to be filled in are pending.%n",
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe new policy my-team",
            "  kaohe new policy my-team --effective 2026-04 --like tiers --lang zh",
            "  kaohe new policy my-team --from dingtalk-team -o my-policies/my-team"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written",
            "1:nothing was written: the folder is there already or cannot be written, or the policy or the clause cannot"
                    + " have this id",
            "2:wrong usage",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        },
        exitCodeOnExecutionException = ExitStatus.REJECTED)
final class NewPolicyCommand implements Runnable {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to make. Default: one of the name of the policy.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--effective",
            paramLabel = "MONTH",
            description = "The first month in which the policy holds, such as 2026-04, in which its scenarios lie too."
                    + " Default: 2024-03.")
    private Optional<YearMonth> effective = Optional.empty();

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "The id of the first clause. Default: the initials of the policy and a 1, MT1 for my-team.")
    private Optional<String> clause = Optional.empty();

    @Mixin
    private SampleOptions sample = new SampleOptions();

    @Option(
            names = "--from",
            paramLabel = "POLICY",
            description = "Copy this policy of the catalog, with its scenarios, instead of writing a clause.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default). json: one new/1 document that lists what was written.")
    private NewFormat format = NewFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "ID", description = "The id of the policy: small letters, digits and dashes.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewPolicyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (from.isPresent() && (effective.isPresent() || clause.isPresent() || sample.isAny())) {
            throw new UsageException(
                    spec.commandLine(),
                    Words.of(
                            "--from copies a policy as it is: leave --effective, --clause, --like and --fact out",
                            "--from 原样复制一套制度，不能与 --effective、--clause、--like、--fact 同用"));
        }
        NewPolicy policy = NewPolicy.in(output.orElse(Path.of(id)), id);
        Skeleton skeleton = from.map(catalog -> copy(policy, catalog)).orElseGet(() -> skeleton(policy));
        skeleton.write();
        Destination.standardOutput(console.out()).write(format.write(skeleton, language.language()));
    }

    private Skeleton skeleton(NewPolicy policy) {
        return policy.skeleton(
                effective.orElse(MARCH),
                clause.orElseGet(policy::firstClause),
                sample.sample(),
                sample.fact(),
                language.language());
    }

    /** A copy of the last version of a policy of the catalog. */
    private static Skeleton copy(NewPolicy policy, String id) {
        YearMonth last = Catalog.policies().versions(id).stream()
                .map(Policy::effective)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return policy.copyOf(Catalog.class.getClassLoader(), id, last);
    }
}
