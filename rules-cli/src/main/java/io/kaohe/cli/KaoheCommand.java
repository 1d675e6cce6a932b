package io.kaohe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(
        name = "kaohe",
        description = "Settles a month of a customer-service team by the team's written rules.%n",
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaohe policies",
            "  kaohe settle --policy dingtalk-team facts.json",
            "  kaohe explain --policy dingtalk-team --agent A01 facts.json",
            "  kaohe new policy my-team",
            "  kaohe check my-policies",
            "  kaohe test my-policies",
            "  kaohe mutate my-policies/my-team",
            "  kaohe diff dingtalk-team my-copy --facts months",
            "  kaohe book -o policies.html my-policies",
            "  kaohe settle --help"
        })
final class KaoheCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "A command is missing: one of " + String.join(", ", Commands.names()));
    }
}
