package io.kaohe.cli;

import io.kaohe.authoring.NewRule;
import io.kaohe.authoring.RuleSample;
import io.kaohe.authoring.Skeleton;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe new rule}: adds a clause to a policy. */
@Command(
        name = "rule",
        header = "Add a clause with its rule to a policy.",
        description =
                "Adds the clause to policy.yaml and its words to the messages, and writes a rule, scenarios and, where"
                        + " there are tiers, a table. The policy stays sound; the scenarios of what is still to be filled in"
                        + " are pending. No line that is there changes.%n",
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe new rule MT2 --policy my-team",
            "  kaohe new rule MT3 --policy my-team --like tiers --lang zh",
            "  kaohe new rule MT4 --policy my-team --like own-facts --fact Delivery"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written",
            "1:nothing was written: the clause is there already or cannot have this id, the policy is not there or its"
                    + " policy.yaml is wrong, or a file is there already or cannot be written",
            "2:wrong usage",
            "70:a defect of this program; with KAOHE_DEBUG=1 in the environment it shows where"
        },
        exitCodeOnExecutionException = ExitStatus.REJECTED)
final class NewRuleCommand implements Runnable {
    private final Console console;

    @Option(
            names = "--policy",
            paramLabel = "DIR",
            description = "The folder of the policy. Default: the folder in which the command runs.")
    private Path folder = Path.of("");

    @Mixin
    private SampleOptions sample = new SampleOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default). json: one new/1 document that lists what was written.")
    private NewFormat format = NewFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "CLAUSE", description = "The id of the clause, such as MT2.")
    private String clause = "";

    NewRuleCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RuleSample like = sample.sample();
        Skeleton skeleton = NewRule.in(folder).skeleton(clause, like, sample.fact(), language.language());
        skeleton.write();
        Destination.standardOutput(console.out()).write(format.write(skeleton, language.language()));
    }
}
